import type { Core, Span } from './probe.ts';

/** A structure that a core meets on one side of a muscle. */
export interface Met {
  readonly stratum: string;
  /** Where its outer face lies and where it ends, mm along the core, positive towards the skin. */
  readonly topMm: number;
  readonly bottomMm: number;
}

/** What a core meets on both sides of a muscle, each from the skin inwards. */
export interface Neighbours {
  /** Between the skin and the muscle. */
  readonly over: readonly Met[];
  /** Deeper than the muscle, down to 60 mm below it or to the far skin. */
  readonly under: readonly Met[];
  /** The muscle's own stretch, without bone. */
  readonly own: Span;
  /** The stretch of the body, between skin and far skin, that the muscle lies in. */
  readonly body: Span;
}

/** How deep below a muscle its neighbours are looked for, mm. */
const BELOW_MM = 60;
/** A shorter stretch is two sheets of the model touching, not a layer, mm. */
const LEAST_MM = 0.5;

/** The middle of a stretch, mm along the core. */
export const middleOf = ({ low, high }: Span): number => (low + high) / 2;
/** How far the place that was drilled lies from a stretch, mm; 0 within it. */
const awayFrom = ({ low, high }: Span): number => Math.max(low, -high, 0);

function nearest(spans: readonly Span[]): Span | undefined {
  return [...spans].sort((a, b) => awayFrom(a) - awayFrom(b))[0];
}

/** What is left of a stretch outside others. */
function without(span: Span, others: readonly Span[]): Span[] {
  let left = [span];
  for (const { low: from, high: to } of others)
    left = left
      .flatMap(({ low, high }) => [
        { low, high: Math.min(high, from) },
        { low: Math.max(low, to), high },
      ])
      .filter(({ low, high }) => high > low);
  return left;
}

/** The stretch of the body that holds the middle of the muscle's, else the one nearest to the place. */
function bodyAround(own: Span, body: readonly Span[]): Span {
  const middle = middleOf(own);
  return body.find(({ low, high }) => low <= middle && middle <= high) ?? nearest(body) ?? own;
}

/**
 * Puts in order what a core meets from a muscle outwards to the skin and inwards.
 *
 * The muscle's own stretch is the one nearest to the place drilled, or the bare place when none lies within `withinMm`.
 * Where muscle and bone of the model overlap, the place belongs to the bone. Where two soft structures overlap, the one
 * whose middle lies higher is over the other. Other stretches of the same muscle are passed through; a structure met
 * twice on one side counts where it is met first from the skin.
 */
export function neighboursOf(
  core: Core,
  muscle: string,
  withinMm: number,
  isHard: (stratum: string) => boolean,
): Neighbours {
  const hard = [...core.spans].flatMap(([stratum, spans]) => (isHard(stratum) ? spans : []));
  const found = nearest((core.spans.get(muscle) ?? []).flatMap((span) => without(span, hard)));
  const own = found && awayFrom(found) <= withinMm ? found : { low: 0, high: 0 };
  const body = bodyAround(own, core.body);
  const between = (floorMm: number, ceilingMm: number, isOnSide: (span: Span) => boolean): Met[] => {
    const met: Met[] = [];
    for (const [stratum, spans] of core.spans) {
      if (stratum === muscle) continue;
      // spans ascend, and what is met first from the skin counts
      const span = spans
        .filter(isOnSide)
        .map(({ low, high }) => ({ low: Math.max(low, floorMm), high: Math.min(high, ceilingMm) }))
        .findLast(({ low, high }) => high - low >= LEAST_MM);
      if (span) met.push({ stratum, topMm: span.high, bottomMm: span.low });
    }
    return met.sort((a, b) => b.topMm - a.topMm || (a.stratum < b.stratum ? -1 : 1));
  };
  return {
    over: between(own.high, body.high, (span) => middleOf(span) > middleOf(own)),
    under: between(
      Math.max(own.low - BELOW_MM, body.low),
      own.low,
      (span) => middleOf(span) <= middleOf(own),
    ),
    own,
    body,
  };
}
