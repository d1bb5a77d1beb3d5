import { useLayoutEffect, useRef } from 'react';
import { messages } from '../../content/messages.ts';
import { CALLOUTS, type CalloutId, calloutFrame, calloutSignal, calloutsOf } from '../../state/callouts.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { placeLabels } from '../markers/place-labels.ts';
import { useStep } from './use-story.ts';

const PITCH_PX = 46;
/** With a band this relaxed nothing is tight or crowded. */
const RELAXED = 20;

/** Names in the picture with a line to what they name; hidden from screen readers, the text says the same. */
export function CalloutLayer() {
  const step = useStep();
  const relaxed = useExplorer((s) => s.tight <= RELAXED);
  const insets = useExplorer((s) => s.insets);
  const layer = useRef<HTMLDivElement>(null);
  const ids = calloutsOf(step);
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element || ids.length === 0) return;
    const wanted = new Float32Array(ids.length);
    const y = new Float32Array(ids.length);
    const order = ids.map((_, i) => i);
    const [left, right]: [number[], number[]] = [[], []];
    const labels = [...element.querySelectorAll<HTMLElement>('span')];
    const lines = [...element.querySelectorAll('line')];
    // measured once: asked for in each frame, the page would be laid out anew each time
    const widths = labels.map((label) => label.offsetWidth);
    const [width, height] = [element.clientWidth, element.clientHeight];
    const byX = (a: number, b: number) => xOf(ids, a) - xOf(ids, b);
    const byHeight = (a: number, b: number) => (wanted[a] as number) - (wanted[b] as number);
    const draw = () => {
      const known = calloutFrame.step === step;
      element.toggleAttribute('data-waiting', !known);
      if (!known) return;
      for (let i = 0; i < ids.length; i++)
        wanted[i] = calloutFrame.y[CALLOUTS.indexOf(ids[i] as CalloutId)] as number;
      // half of the names stand at each edge, each at the side that its thing lies on
      order.sort(byX);
      left.length = 0;
      right.length = 0;
      for (let k = 0; k < order.length; k++) (k < order.length / 2 ? left : right).push(order[k] as number);
      placeLabels(left.sort(byHeight), wanted, y, insets.top, height - insets.bottom, PITCH_PX);
      placeLabels(right.sort(byHeight), wanted, y, insets.top, height - insets.bottom, PITCH_PX);
      for (let i = 0; i < ids.length; i++) {
        const atLeft = left.includes(i);
        const label = labels[i] as HTMLElement;
        const x = atLeft ? insets.left : width - insets.right;
        label.style.transform = `translate(${x}px, ${y[i]}px) translate(${atLeft ? '0' : '-100%'}, -50%)`;
        const line = lines[i] as SVGLineElement;
        line.setAttribute('x1', String(x + (atLeft ? 1 : -1) * (widths[i] as number)));
        line.setAttribute('y1', String(y[i]));
        line.setAttribute('x2', String(xOf(ids, i)));
        line.setAttribute('y2', String(wanted[i]));
      }
    };
    draw();
    return calloutSignal.subscribe(draw);
  }, [step, ids, insets]);
  if (ids.length === 0) return null;
  const m = messages().inside;
  const names: Readonly<Record<CalloutId, string>> =
    relaxed && (step === 'band' || step === 'fibres') ? { ...m.callout, ...m.relaxedCallout } : m.callout;
  return (
    <div ref={layer} className="callouts" data-waiting="" aria-hidden="true">
      <svg className="leaders" aria-hidden="true" focusable="false">
        {ids.map((id) => (
          <line key={id} />
        ))}
      </svg>
      {ids.map((id) => (
        <span key={id}>{names[id]}</span>
      ))}
    </div>
  );
}

function xOf(ids: readonly CalloutId[], i: number): number {
  return calloutFrame.x[CALLOUTS.indexOf(ids[i] as CalloutId)] as number;
}
