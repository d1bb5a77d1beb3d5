import { type PointerEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { Icon } from '../icon.tsx';

interface Stroke {
  readonly id: number;
  readonly points: readonly (readonly [x: number, y: number])[];
}
/** Points of a stroke are no closer, px. */
const STEP_PX = 3;

/**
 * A sheet of glass over the frozen view, to draw on with a finger. Its strokes belong to this view and this screen: they
 * go when the tool is put away, and no link holds them.
 */
export function DrawLayer() {
  const drawing = useExplorer((s) => s.roomTool === 'draw');
  return drawing ? <Glass /> : null;
}

function Glass() {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [undone, setUndone] = useState<readonly Stroke[]>([]);
  const [current, setCurrent] = useState<Stroke | null>(null);
  const made = useRef(0);
  const drawing = useRef<number | null>(null);
  const m = messages().room.drawing;
  const setTool = useExplorer((s) => s.setRoomTool);
  const at = (event: PointerEvent) => [Math.round(event.clientX), Math.round(event.clientY)] as const;
  const begin = (event: PointerEvent) => {
    if (drawing.current !== null || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = event.pointerId;
    made.current++;
    setCurrent({ id: made.current, points: [at(event)] });
  };
  const go = (event: PointerEvent) => {
    if (drawing.current !== event.pointerId) return;
    const [x, y] = at(event);
    setCurrent((stroke) => {
      const last = stroke?.points.at(-1);
      if (!stroke || !last || Math.hypot(x - last[0], y - last[1]) < STEP_PX) return stroke;
      return { ...stroke, points: [...stroke.points, [x, y]] };
    });
  };
  const end = (event: PointerEvent) => {
    if (drawing.current !== event.pointerId) return;
    drawing.current = null;
    if (current) setStrokes((all) => [...all, current]);
    setUndone([]);
    setCurrent(null);
  };
  return (
    <>
      <svg
        className="glass-sheet"
        role="img"
        aria-label={m.sheet}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {[...strokes, ...(current ? [current] : [])].map((stroke) => (
          <g key={stroke.id}>
            <path d={pathOf(stroke)} className="stroke-edge" />
            <path d={pathOf(stroke)} className="stroke-ink" />
          </g>
        ))}
      </svg>
      <section className="draw-tools" aria-label={m.tools}>
        <Button
          className="icon-button"
          aria-label={m.undo}
          isDisabled={strokes.length === 0}
          onPress={() => {
            setUndone([...undone, ...strokes.slice(-1)]);
            setStrokes(strokes.slice(0, -1));
          }}
        >
          <Icon name="undo" />
        </Button>
        <Button
          className="icon-button"
          aria-label={m.redo}
          isDisabled={undone.length === 0}
          onPress={() => {
            setStrokes([...strokes, ...undone.slice(-1)]);
            setUndone(undone.slice(0, -1));
          }}
        >
          <Icon name="redo" />
        </Button>
        <Button
          className="quiet-button"
          isDisabled={strokes.length === 0}
          onPress={() => {
            setUndone([]);
            setStrokes([]);
          }}
        >
          {m.clear}
        </Button>
        <Button className="solid-button" onPress={() => setTool('look')}>
          {m.done}
        </Button>
      </section>
    </>
  );
}

/** A line through the middles of its pieces, round at its corners. */
function pathOf({ points }: Stroke): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const middles = rest.map(([x, y], i) => {
    const [px, py] = points[i] as readonly [number, number];
    return `Q${px} ${py} ${(px + x) / 2} ${(py + y) / 2}`;
  });
  const last = points.at(-1) as readonly [number, number];
  return `M${first[0]} ${first[1]}${middles.join('')}L${last[0]} ${last[1]}`;
}
