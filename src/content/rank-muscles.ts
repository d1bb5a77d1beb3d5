import type { MuscleId, TriggerPointId, ZoneId } from '../anatomy/ids.ts';
import { muscleIds } from '../anatomy/muscles.ts';
import { conditions, pointsOf } from './facts.ts';
import type { ConditionId, Role } from './ids.ts';
import type { ReferralPattern } from './referral.ts';
import { ZONE_REGIONS } from './zone-regions.ts';

/** How often a muscle is linked with the chosen places: words, never numbers. */
export const BANDS = ['often', 'sometimes', 'rarely'] as const;
export type Band = (typeof BANDS)[number];

/** A muscle whose pattern reaches the chosen zones of one side, and why it is listed. */
export interface LinkedByPattern {
  readonly muscle: MuscleId;
  readonly band: Band;
  /** Chosen zones that a main area of its pattern covers, in the order of the choice. */
  readonly covers: readonly ZoneId[];
  /** Chosen zones that its pattern may spread to. */
  readonly spreadsTo: readonly ZoneId[];
  /** Its points whose pattern reaches a chosen zone, those that fit best first. */
  readonly points: readonly TriggerPointId[];
}

type Referral = Readonly<Record<TriggerPointId, ReferralPattern>>;
type RegionOf = Readonly<Record<ZoneId, { readonly region: string }>>;

const SPREAD_COUNTS = 0.4;
/** From this share of the chosen zones on, a pattern covers much of the choice. */
const MOST = 0.5;
/** A pattern of which the chosen zones are a smaller share than this goes mainly elsewhere. */
const MAINLY_ELSEWHERE = 0.3;
const ROLE_COUNTS: Record<Role, number> = { primary: 0.6, secondary: 0.3, perpetuating: 0.1 };

/**
 * Lists the muscles whose common patterns reach the chosen zones of one side of the body.
 *
 * The band follows from how much of the choice a muscle's pattern covers, how much of its pattern lies there, and
 * whether it is commonly linked with a condition of that region. The same zones give the same list, in whatever order
 * they were chosen; equal muscles stand in the order of the body.
 */
export function rankMuscles(
  chosen: readonly ZoneId[],
  referral: Referral,
  regionOf: RegionOf,
): readonly LinkedByPattern[] {
  const zones = [...new Set(chosen)];
  if (zones.length === 0) return [];
  const roles = rolesInRegions(new Set(zones.map((zone) => regionOf[zone].region)));
  const scored = muscleIds.flatMap((muscle, order) => {
    const linked = judge(muscle, zones, referral, roles.get(muscle) ?? null);
    return linked ? [{ ...linked, order }] : [];
  });
  scored.sort(
    (a, b) => BANDS.indexOf(a.band) - BANDS.indexOf(b.band) || b.score - a.score || a.order - b.order,
  );
  return scored.map(({ score: _, order: __, ...linked }) => linked);
}

function judge(
  muscle: MuscleId,
  zones: readonly ZoneId[],
  referral: Referral,
  role: Role | null,
): (LinkedByPattern & { readonly score: number }) | null {
  const points = pointsOf(muscle);
  const covers = zones.filter((zone) => points.some((id) => referral[id].primary.includes(zone)));
  const spreadsTo = zones.filter(
    (zone) => !covers.includes(zone) && points.some((id) => referral[id].spillover.includes(zone)),
  );
  if (covers.length + spreadsTo.length === 0) return null;

  const fits = points
    .map((id) => ({ id, fit: fitOf(id, zones, referral) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const fit = fits[0]?.fit ?? 0;
  const covered = covers.length / zones.length;
  const reached = (covers.length + spreadsTo.length) / zones.length;
  const elsewhere = fit < MAINLY_ELSEWHERE && role === null;
  const band: Band =
    covered >= MOST && !elsewhere
      ? 'often'
      : (covers.length > 0 && !(elsewhere && covered < MOST)) || (reached >= MOST && !elsewhere)
        ? 'sometimes'
        : 'rarely';
  const score =
    (covers.length + SPREAD_COUNTS * spreadsTo.length) / zones.length +
    fit / 2 +
    (role ? ROLE_COUNTS[role] : 0);
  return { muscle, band, covers, spreadsTo, points: fits.map(({ id }) => id), score };
}

/** Share of a point's pattern that lies in the chosen zones, 0 to 1. */
function fitOf(id: TriggerPointId, zones: readonly ZoneId[], referral: Referral): number {
  const { primary, spillover } = referral[id];
  const within = (own: readonly ZoneId[]) => own.filter((zone) => zones.includes(zone)).length;
  const whole = primary.length + SPREAD_COUNTS * spillover.length;
  return (within(primary) + SPREAD_COUNTS * within(spillover)) / whole;
}

/** The strongest part that each muscle plays in the conditions of some regions. */
function rolesInRegions(regions: ReadonlySet<string>): ReadonlyMap<MuscleId, Role> {
  const roles = new Map<MuscleId, Role>();
  const here = ZONE_REGIONS.filter(({ id }) => regions.has(id)).flatMap(
    ({ flags }): readonly ConditionId[] => flags,
  );
  for (const id of here)
    for (const { muscle, role } of conditions[id].muscles) {
      const known = roles.get(muscle);
      if (!known || ROLE_COUNTS[role] > ROLE_COUNTS[known]) roles.set(muscle, role);
    }
  return roles;
}
