import { useExplorer } from '../../../state/explorer-store.ts';
import { PlaceLink } from '../../place-link.tsx';

/** What helps to talk: what one may feel, how often something happens, and questions to hear it back. */
export function TalkAids() {
  const marks = useExplorer((s) => s.map.marks);
  const condition = useExplorer((s) => s.map.condition);
  const point = marks.find(({ place }) => place.kind === 'point')?.place;
  return (
    <section>
      <h2>To talk about it</h2>
      <ul className="plain-list">
        <li>
          {point?.kind === 'point' ? (
            <PlaceLink to={{ kind: 'inside', id: point.id }} view={{ step: 'layers', side: point.side }}>
              What will I feel? The story at the first marked point
            </PlaceLink>
          ) : (
            <PlaceLink to={{ kind: 'about', page: 'what-you-feel' }}>What will I feel?</PlaceLink>
          )}
        </li>
        <li>
          <PlaceLink to={{ kind: 'about', page: 'side-effects' }}>Side effects as 100 dots</PlaceLink>
        </li>
        <li>
          {condition ? (
            <PlaceLink to={{ kind: 'condition', id: condition }}>
              Three questions to hear it back, at the end of the page
            </PlaceLink>
          ) : (
            <PlaceLink to={{ kind: 'about', page: 'questions' }}>Questions people ask</PlaceLink>
          )}
        </li>
      </ul>
    </section>
  );
}
