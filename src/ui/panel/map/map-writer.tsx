import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { conditionIds } from '../../../content/facts.ts';
import { TALK_IDS, type TalkId } from '../../../content/map-ids.ts';
import { messages } from '../../../content/messages.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { EMPTY_MAP, isEmptyMap, MOST_MARKS } from '../../../state/marks.ts';
import { useWords } from '../../use-words.ts';
import { MarkRows } from './mark-rows.tsx';
import { TakeHome } from './take-home.tsx';
import { TalkAids } from './talk-aids.tsx';

/** The map as a therapist writes it: marks, what was talked about, what belongs to the page, and handing it over. */
export function MapWriter() {
  const { writer: m, nextHours } = messages().mapPanel;
  const map = useExplorer((s) => s.map);
  const change = useExplorer((s) => s.changeMap);
  const setTool = useExplorer((s) => s.setRoomTool);
  const words = useWords('map');
  const conditions = useWords('conditions');
  const full = map.marks.length >= MOST_MARKS;
  return (
    <>
      <section>
        <h2>{m.marks}</h2>
        {map.marks.length === 0 ? <p>{m.noneYet}</p> : <MarkRows />}
        {full && <p role="status">{m.full(MOST_MARKS)}</p>}
        <button type="button" className="quiet-button" disabled={full} onClick={() => setTool('mark')}>
          {m.markAPlace}
        </button>
      </section>
      <section>
        <CheckboxGroup
          value={[...map.talked]}
          onChange={(ids) => change({ talked: TALK_IDS.filter((id) => ids.includes(id)) as TalkId[] })}
        >
          <Label className="group-title">{m.talkedAbout}</Label>
          {TALK_IDS.map((id) => (
            <Checkbox key={id} className="check" value={id}>
              <span className="check-box" aria-hidden="true" />
              {words[id].short}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <p className="small">{m.noConsent}</p>
      </section>
      <TalkAids />
      <section>
        <h2>{m.onThePage}</h2>
        <Checkbox
          className="check"
          isSelected={map.aftercare}
          onChange={(aftercare) => change({ aftercare })}
        >
          <span className="check-box" aria-hidden="true" />
          {nextHours}
        </Checkbox>
        <label className="map-condition">
          {m.adviceFor}
          <select
            value={map.condition ?? ''}
            onChange={(event) => {
              const id = conditionIds.find((known) => known === event.currentTarget.value) ?? null;
              change({ condition: id });
            }}
          >
            <option value="">{m.noCondition}</option>
            {conditionIds.map((id) => (
              <option key={id} value={id}>
                {conditions[id].name}
              </option>
            ))}
          </select>
        </label>
      </section>
      <TakeHome />
      {!isEmptyMap(map) && (
        <section>
          <button type="button" className="quiet-button" onClick={() => change(EMPTY_MAP)}>
            {m.clear}
          </button>
        </section>
      )}
    </>
  );
}
