import { useLayoutEffect, useRef } from 'react';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { markFrame, markSignal } from '../../state/mark-frame.ts';
import { MOST_MARKS, markKey } from '../../state/marks.ts';
import { type Bounds, placeMarkers } from '../markers/place-markers.ts';
import { MarkSign } from './mark-sign.tsx';

/** Middles of two signs are never closer, so that a finger can hit each. */
const GAP_PX = 48;
/** A sign stands this far above its place, so that the number of a trigger point below it stays in sight. */
const RAISED_PX = 40;
/** A place this far beside the picture still has its sign at the edge. */
const NEAR_PX = 60;
/** Half of a sign: so far inside the picture its middle stays. */
const HALF_PX = 26;

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
  const m = messages().room;
  const layer = useRef<HTMLElement>(null);
  const count = marks.length;
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return;
    const signs = [...element.querySelectorAll<HTMLElement>('.mark-button')];
    const lines = [...element.querySelectorAll('line')];
    const [x, y, anchorX, anchorY] = Array.from({ length: 4 }, () => new Float32Array(MOST_MARKS)) as [
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    const seen: number[] = [];
    const draw = () => {
      const bounds = {
        left: insets.left + HALF_PX,
        top: insets.top + HALF_PX,
        right: element.clientWidth - insets.right - HALF_PX,
        bottom: element.clientHeight - insets.bottom - HALF_PX,
      };
      seen.length = 0;
      for (let i = 0; i < count; i++) if (isInPicture(i, bounds)) seen.push(i);
      for (let k = 0; k < seen.length; k++) {
        anchorX[k] = markFrame.x[seen[k] as number] as number;
        anchorY[k] = (markFrame.y[seen[k] as number] as number) - RAISED_PX;
      }
      placeMarkers(seen.length, anchorX, anchorY, x, y, bounds, GAP_PX);
      for (let i = 0; i < count; i++) {
        const [sign, line] = [signs[i], lines[i]];
        const k = seen.indexOf(i);
        sign?.toggleAttribute('data-waiting', k < 0);
        line?.toggleAttribute('data-waiting', k < 0);
        if (!sign || !line || k < 0) continue;
        sign.toggleAttribute('data-behind', markFrame.behind[i] === 1);
        sign.style.transform = `translate(${x[k]}px, ${y[k]}px)`;
        line.setAttribute('x1', String(x[k]));
        line.setAttribute('y1', String(y[k]));
        line.setAttribute('x2', String(markFrame.x[i]));
        line.setAttribute('y2', String(markFrame.y[i]));
      }
    };
    draw();
    return markSignal.subscribe(draw);
  }, [count, insets]);
  return (
    <nav ref={layer} className="mark-layer" aria-label={m.marks}>
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
          aria-label={m.mark(i + 1)}
          aria-pressed={open === i}
          onClick={() => setOpen(open === i ? null : i)}
        >
          <MarkSign look={mark.look} status={mark.status} number={i + 1} />
        </button>
      ))}
    </nav>
  );
}

/** Whether a mark's place is known and lies in the picture, or just beside it; others have no sign now. */
function isInPicture(i: number, { left, top, right, bottom }: Bounds): boolean {
  const [x, y] = [markFrame.x[i] as number, markFrame.y[i] as number];
  const near = NEAR_PX;
  return (
    markFrame.known[i] === 1 && x > left - near && x < right + near && y > top - near && y < bottom + near
  );
}
