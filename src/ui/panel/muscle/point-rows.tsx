import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { focusOf } from '../../../state/focus.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';

/** Trigger points as rows with the number they have on the body. Resting on a row lights the point up, and back. */
export function PointRows({ ids, current }: { ids: readonly TriggerPointId[]; current?: TriggerPointId }) {
  const words = useWords('points');
  const numbered = useExplorer((s) => focusOf(s.place).points);
  const hovered = useExplorer((s) => (s.hovered?.kind === 'point' ? s.hovered.id : null));
  const hover = useExplorer((s) => s.hover);
  return (
    <ol className="point-rows">
      {ids.map((id) => (
        <li key={id} data-hovered={hovered === id || undefined}>
          <PlaceLink
            to={{ kind: 'point', id }}
            className="point-row"
            current={id === current}
            onHover={(on) => hover(on ? { kind: 'point', id } : null)}
          >
            <span className="point-number" aria-hidden="true">
              {numbered.indexOf(id) + 1 || '·'}
            </span>
            <span className="row-title">{words[id].place}</span>
          </PlaceLink>
        </li>
      ))}
    </ol>
  );
}
