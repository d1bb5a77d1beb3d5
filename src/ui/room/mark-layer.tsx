import { useLayoutEffect, useRef } from 'react';
import { useExplorer } from '../../state/explorer-store.ts';
import { markFrame, subscribeMarkFrame } from '../../state/mark-frame.ts';
import { MOST_MARKS, markKey } from '../../state/marks.ts';
import { placeMarkers } from '../markers/place-markers.ts';
import { MarkSign } from './mark-sign.tsx';

/** Middles of two signs are never closer, so that a finger can hit each. */
const GAP_PX = 48;
/** A sign stands this far above its place, so that the number of a trigger point below it stays in sight. */
const RAISED_PX = 40;

/** The marks over the body: numbered signs with a line to their place. A tap opens the mark. */
export function MarkLayer() {
  const marks = useExplorer((s) => s.map.marks);
  const ready = useExplorer((s) => s.sceneStatus === 'ready');
  const inside = useExplorer((s) => s.place.kind === 'inside');
  if (marks.length === 0 || !ready || inside) return null;
  return <Signs />;
}

function Signs() {
  const marks = useExplorer((s) => s.map.marks);
  const open = useExplorer((s) => s.openMark);
  const setOpen = useExplorer((s) => s.setOpenMark);
  const insets = useExplorer((s) => s.insets);
  const layer = useRef<HTMLElement>(null);
  const count = marks.length;
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return;
    const signs = [...element.querySelectorAll<HTMLElement>('.mark-button')];
    const lines = [...element.querySelectorAll('line')];
    const x = new Float32Array(MOST_MARKS);
    const y = new Float32Array(MOST_MARKS);
    const raised = new Float32Array(MOST_MARKS);
    const draw = () => {
      const bounds = {
        left: insets.left,
        top: insets.top,
        right: element.clientWidth - insets.right,
        bottom: element.clientHeight - insets.bottom,
      };
      for (let i = 0; i < count; i++) raised[i] = (markFrame.y[i] as number) - RAISED_PX;
      placeMarkers(count, markFrame.x, raised, x, y, bounds, GAP_PX);
      for (let i = 0; i < count; i++) {
        const [sign, line] = [signs[i], lines[i]];
        if (!sign || !line) continue;
        const known = markFrame.known[i] === 1;
        sign.toggleAttribute('data-waiting', !known);
        line.toggleAttribute('data-waiting', !known);
        sign.toggleAttribute('data-behind', markFrame.behind[i] === 1);
        sign.style.transform = `translate(${x[i]}px, ${y[i]}px)`;
        line.setAttribute('x1', String(x[i]));
        line.setAttribute('y1', String(y[i]));
        line.setAttribute('x2', String(markFrame.x[i]));
        line.setAttribute('y2', String(markFrame.y[i]));
      }
    };
    draw();
    return subscribeMarkFrame(draw);
  }, [count, insets]);
  return (
    <nav ref={layer} className="mark-layer" aria-label="Marks on the body">
      <svg className="leaders" aria-hidden="true" focusable="false">
        {marks.map(({ place }) => (
          <line key={markKey(place)} />
        ))}
      </svg>
      {marks.map((mark, i) => (
        <button
          key={markKey(mark.place)}
          type="button"
          className="mark-button"
          aria-label={`Mark ${i + 1}`}
          aria-pressed={open === i}
          onClick={() => setOpen(open === i ? null : i)}
        >
          <MarkSign look={mark.look} status={mark.status} number={i + 1} />
        </button>
      ))}
    </nav>
  );
}
