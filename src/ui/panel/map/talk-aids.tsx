import { messages } from '../../../content/messages.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { PlaceLink } from '../../place-link.tsx';

/** What helps to talk: what one may feel, how often something happens, and questions to hear it back. */
export function TalkAids() {
  const m = messages().mapPanel.talkAids;
  const marks = useExplorer((s) => s.map.marks);
  const condition = useExplorer((s) => s.map.condition);
  const point = marks.find(({ place }) => place.kind === 'point')?.place;
  return (
    <section>
      <h2>{m.title}</h2>
      <ul className="plain-list">
        <li>
          {point?.kind === 'point' ? (
            <PlaceLink
              to={{ kind: 'inside', id: point.id }}
              view={{ step: 'layers', side: point.side }}
              className="lone-link"
            >
              {m.feelAtPoint}
            </PlaceLink>
          ) : (
            <PlaceLink to={{ kind: 'about', page: 'what-you-feel' }} className="lone-link">
              {m.feel}
            </PlaceLink>
          )}
        </li>
        <li>
          <PlaceLink to={{ kind: 'about', page: 'side-effects' }} className="lone-link">
            {m.sideEffects}
          </PlaceLink>
        </li>
        <li>
          {condition ? (
            <PlaceLink to={{ kind: 'condition', id: condition }} className="lone-link">
              {m.hearItBack}
            </PlaceLink>
          ) : (
            <PlaceLink to={{ kind: 'about', page: 'questions' }} className="lone-link">
              {m.questions}
            </PlaceLink>
          )}
        </li>
      </ul>
    </section>
  );
}
