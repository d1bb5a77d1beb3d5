import type { MuscleId, Side } from '../anatomy/ids.ts';
import type { Focus, Prominence } from './focus.ts';
import { outermostSoftLayer } from './peel.ts';
import type { Layer, Peeled, SideChoice } from './view.ts';

/**
 * How a structure is drawn. `solid` as itself; `context` solid but paled, so that what is spoken of stands out;
 * `glass` to be seen through, and never hit by a tap; `gone`.
 */
export type Standing = 'solid' | 'context' | 'glass' | 'gone';

/** What is asked about a structure; `owner` is its muscle, else its own id. */
export interface StandingQuestion {
  readonly owner: string;
  readonly side: Side;
  readonly soft: boolean;
  readonly layerNumber: number;
}

/** The choices that decide. */
export interface StandingChoices {
  readonly focus: Focus;
  readonly side: SideChoice;
  /** The depth, and whether it was chosen by hand rather than by the place. */
  readonly depth: Layer;
  readonly depthChosen: boolean;
  readonly hide: readonly string[];
  readonly isolate: boolean;
  readonly peeled: Peeled;
  /** How far into the muscle the journey has come (depthOfStep); null elsewhere. */
  readonly inside: number | null;
  /** Whether the place shows several muscles of one condition. */
  readonly condition: boolean;
  /** Bones and the like that would stand in front of what is spoken of. */
  readonly inTheWay: ReadonlySet<string>;
}

/** How a structure is drawn, and by which role it is tinted. */
export interface StandingAnswer {
  readonly standing: Standing;
  /** Why it stands out, or null where it does not. */
  readonly prominence: Prominence | null;
}

/** Tendons that stand by themselves, and the muscles that would end in mid-air without them. */
const TENDON_OF: Readonly<Partial<Record<string, readonly MuscleId[]>>> = {
  'calcaneal-tendon': ['soleus', 'gastrocnemius-medial-head', 'gastrocnemius-lateral-head'],
};

/** Decides how one structure is drawn. Pure: the same question and choices give the same answer. */
export function standingOf(question: StandingQuestion, choices: StandingChoices): StandingAnswer {
  const { owner, side, soft, layerNumber } = question;
  const { focus, depth, depthChosen, hide, isolate, peeled, condition, inTheWay, inside } = choices;
  if (inside !== null) return standingInside(question, choices, inside);
  const focused = focus.muscles.size > 0;
  if (hide.includes(owner)) return { standing: 'gone', prominence: null };

  const prominence = focus.muscles.get(owner as never) ?? null;
  if (prominence && isOnSide(side, choices.side)) return { standing: 'solid', prominence };

  // of a leg seen from the inside, the other one would stand in front
  const otherSide = focused && side !== 'midline' && !isOnSide(side, choices.side);
  if (!soft) {
    if (focused && (inTheWay.has(owner) || otherSide)) return { standing: 'glass', prominence: null };
    return { standing: focused ? 'context' : 'solid', prominence: null };
  }
  const ownTendon = TENDON_OF[owner]?.some((muscle) => focus.muscles.has(muscle)) ?? false;
  if (condition && ownTendon && isOnSide(side, choices.side))
    return { standing: 'context', prominence: null };
  if (isolate && focused) return { standing: 'gone', prominence: null };
  const above = layerNumber < outermostSoftLayer(depth);
  if (condition && focused && !depthChosen) return { standing: 'glass', prominence: null };
  if (above) {
    // a place peels by turning to glass, a hand by taking off
    const glass = peeled === 'ghost' || (focused && !depthChosen);
    return { standing: glass ? 'glass' : 'gone', prominence: null };
  }
  if (focused && (inTheWay.has(owner) || otherSide)) return { standing: 'glass', prominence: null };
  return { standing: focused ? 'context' : 'solid', prominence: null };
}

/**
 * A journey into a muscle starts from the whole body; then all but the bed of bone is gone, and the muscle itself turns
 * to glass when its bundles are seen.
 */
function standingInside(
  { owner, side, soft, layerNumber }: StandingQuestion,
  { focus, side: chosen, inTheWay, depth }: StandingChoices,
  inside: number,
): StandingAnswer {
  const prominence = isOnSide(side, chosen) ? (focus.muscles.get(owner as never) ?? null) : null;
  if (inside > 3) return { standing: 'gone', prominence: null };
  // from near its glass would only veil the band
  if (prominence) return { standing: inside < 2 ? 'solid' : inside < 3 ? 'glass' : 'gone', prominence };
  if (inside === 0) {
    const covers = inTheWay.has(owner) || (soft && layerNumber < outermostSoftLayer(depth));
    return { standing: covers ? 'glass' : 'context', prominence: null };
  }
  if (soft) return { standing: 'gone', prominence: null };
  if (!isOnSide(side, chosen)) return { standing: 'gone', prominence: null };
  if (inTheWay.has(owner)) return { standing: inside < 2 ? 'glass' : 'gone', prominence: null };
  return { standing: 'context', prominence: null };
}

function isOnSide(side: Side, chosen: SideChoice): boolean {
  return side === 'midline' || chosen === 'both' || side === chosen;
}
