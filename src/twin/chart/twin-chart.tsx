import type { MuscleId, TriggerPointId, ZoneId } from '../../anatomy/ids.ts';
import { zones } from '../../anatomy/zones.ts';
import { pointsOf } from '../../content/facts.ts';
import { messages } from '../../content/messages.ts';
import { DEEP_ZONES, SENSITIVE_ZONES } from '../../content/zone-ids.ts';
import { bodyMap, bodyMuscle, type Facing, facingOf } from '../../drawn/body-map.ts';
import { positionOnMap } from '../../drawn/mark-positions.ts';
import { SHORT_PATH_SCALE, shortPath } from '../../drawn/short-path.ts';
import { type ZoneEllipse, zoneEllipses } from '../../drawn/zone-ellipses.ts';
import { usePage } from '../page-context.ts';

/** What is drawn on the body of a page. */
export interface ChartContent {
  readonly muscles: readonly MuscleId[];
  /** Numbered as in the list beside it. */
  readonly points: readonly TriggerPointId[];
  /** One of them that stands out. */
  readonly point?: TriggerPointId;
  readonly zones?: Readonly<Record<'primary' | 'spillover', readonly ZoneId[]>>;
  /** What the picture shows, for whoever does not see it. */
  readonly label: string;
}

const FACINGS = ['front', 'back'] as const satisfies readonly Facing[];
const SIDES = ['left', 'right'] as const;
/** One figure's share of the picture, in units of the body map. */
const FIGURE = { left: 112, width: 176, top: -22, height: 426 } as const;

/** The body from front and back with the muscles, points and patterns of a page, on both sides of the body. */
export function TwinChart({ muscles, points, point, zones: painted, label }: ChartContent) {
  const { chart } = usePage();
  const m = messages().twin;
  return (
    <svg
      className="twin-chart"
      viewBox={`0 ${FIGURE.top} ${FIGURE.width * 2} ${FIGURE.height}`}
      role="img"
      aria-label={label}
    >
      {FACINGS.map((facing, i) => {
        const [atLeft, atRight] = facing === 'front' ? [m.right, m.left] : [m.left, m.right];
        return (
          <g key={facing} transform={`translate(${i * FIGURE.width - FIGURE.left} 0)`} data-facing={facing}>
            <clipPath id={`skin-${facing}`}>
              <path
                d={shortPath(bodyMap(facing).outline)}
                transform={`scale(${SHORT_PATH_SCALE})`}
                clipRule="evenodd"
              />
            </clipPath>
            <g className="twin-chart-words">
              <text x={FIGURE.left + 6} y="-6">
                {atLeft}
              </text>
              <text x="200" y="-6" textAnchor="middle" className="twin-chart-facing">
                {facing === 'front' ? m.front : m.back}
              </text>
              <text x={FIGURE.left + FIGURE.width - 6} y="-6" textAnchor="end">
                {atRight}
              </text>
            </g>
            <use href={`${chart}#${facing}`} />
            {muscles.map((muscle) => (
              <MuscleShape key={muscle} muscle={muscle} facing={facing} />
            ))}
            {painted && (
              <g clipPath={`url(#skin-${facing})`}>
                <Zones ids={painted.spillover} facing={facing} ink="spillover" />
                <Zones ids={painted.primary} facing={facing} ink="primary" />
              </g>
            )}
            {points.map((id) => (
              <PointDots key={id} id={id} facing={facing} open={id === point} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** A muscle as if nothing lay over it, on the figure that shows it best. */
function MuscleShape({ muscle, facing }: { muscle: MuscleId; facing: Facing }) {
  if (facingOf(muscle) !== facing) return null;
  return SIDES.map((side) => {
    const { flesh, tendons } = muscleShape(muscle, side);
    return (
      <g key={side} transform={`scale(${SHORT_PATH_SCALE})`} fillRule="evenodd" strokeLinejoin="round">
        <path d={tendons} className="twin-tendon" />
        <path d={flesh} className="twin-muscle" data-muscle={muscle} />
      </g>
    );
  });
}

/** Traced once: a muscle stands on many pages, in each language. */
const shapes = new Map<string, Readonly<Record<'flesh' | 'tendons', string>>>();

function muscleShape(muscle: MuscleId, side: (typeof SIDES)[number]) {
  const key = `${muscle} ${side}`;
  const known = shapes.get(key);
  if (known) return known;
  const [point] = pointsOf(muscle);
  if (!point) throw new Error(`${muscle} has no trigger point to be drawn by`);
  const { flesh, tendons } = bodyMuscle(point, side);
  const shape = { flesh: shortPath(flesh), tendons: shortPath(tendons) };
  shapes.set(key, shape);
  return shape;
}

function Zones({
  ids,
  facing,
  ink,
}: {
  ids: readonly ZoneId[];
  facing: Facing;
  ink: 'primary' | 'spillover';
}) {
  return ids
    .filter((id) => !SENSITIVE_ZONES.includes(id))
    .map((id) => (
      <g key={id} className="twin-zone" data-ink={ink} data-zone={id} data-deep={DEEP_ZONES.includes(id)}>
        {ellipsesOf(id)
          .filter((ellipse) => ellipse.facing === facing)
          .map(({ x, y, rx, ry, angleDeg }) => (
            <ellipse
              key={`${x} ${y}`}
              rx={rx}
              ry={ry}
              transform={`translate(${x} ${y}) rotate(${angleDeg})`}
            />
          ))}
      </g>
    ));
}

function ellipsesOf(id: ZoneId): readonly ZoneEllipse[] {
  const sides = zones[id].side === 'midline' ? (['midline'] as const) : SIDES;
  return sides.flatMap((side) => zoneEllipses(id, side));
}

function PointDots({ id, facing, open }: { id: TriggerPointId; facing: Facing; open: boolean }) {
  return SIDES.map((side) => {
    const at = positionOnMap({ kind: 'point', id, side });
    if (at.facing !== facing) return null;
    const [x, y] = [Math.round(at.x * 10) / 10, Math.round(at.y * 10) / 10];
    return (
      <circle
        key={side}
        className="twin-point"
        data-open={open}
        data-point={id}
        cx={x}
        cy={y}
        r={open ? 4 : 2.6}
      />
    );
  });
}
