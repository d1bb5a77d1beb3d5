import { messages } from '../../../content/messages.ts';
import { linkableTexts } from '../../../content/reading-order.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { isEmptyMap } from '../../../state/marks.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { TermScope } from '../text/term-scope.tsx';
import { MarkRows } from './mark-rows.tsx';
import { NextHours } from './next-hours.tsx';
import { TakeHome } from './take-home.tsx';

/**
 * The map as a patient reads it at home: marked places, what was talked about, the next 72 hours, and when to call.
 */
export function MapReader() {
  const m = messages().mapPanel.reader;
  const map = useExplorer((s) => s.map);
  const set = useExplorer((s) => s.set);
  const words = useWords('map');
  const conditions = useWords('conditions');
  if (isEmptyMap(map)) {
    return (
      <section>
        <p>{m.empty}</p>
        <button type="button" className="solid-button" onClick={() => set({ room: 'right' })}>
          {m.openRoom}
        </button>
      </section>
    );
  }
  const condition = map.condition ? conditions[map.condition] : null;
  return (
    <TermScope texts={linkableTexts([words.emergency, words['call-us'], words.helpful, words.normal])}>
      {map.marks.length > 0 && (
        <section>
          <h2>{m.places}</h2>
          <MarkRows />
        </section>
      )}
      {map.talked.length > 0 && (
        <section>
          <h2>{m.talked}</h2>
          <ul className="plain-list">
            {map.talked.map((id) => (
              <li key={id}>{words[id].text}</li>
            ))}
          </ul>
        </section>
      )}
      {map.aftercare && <NextHours />}
      {condition && map.condition && (
        <section>
          <h2>{m.thisWeek}</h2>
          <ul className="plain-list">
            {condition.selfCare.thisWeek.items.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <PlaceLink to={{ kind: 'condition', id: map.condition }} className="lone-link">
              {m.moreAbout(condition.plainName)}
            </PlaceLink>
          </p>
        </section>
      )}
      <TakeHome />
      <p className="small">{m.nothingStored}</p>
    </TermScope>
  );
}
