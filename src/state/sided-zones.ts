import type { Side, ZoneId } from '../anatomy/ids.ts';
import { isZoneId, MIDLINE_ZONES } from '../content/zone-ids.ts';
import type { SideChoice } from './view.ts';

/** A zone of the skin on one side of the body, or across its middle. */
export interface SidedZone {
  readonly id: ZoneId;
  readonly side: Side;
}

/** As many as anybody could mean; a longer link is cut. */
export const MOST_ZONES = 60;

const LETTER: Record<Side, string> = { left: '.l', right: '.r', midline: '' };

/** The zone on the sides that are spoken of, right before left; what lies across the middle comes once. */
export function zoneOnSides(id: ZoneId, side: SideChoice): readonly SidedZone[] {
  if (MIDLINE_ZONES.includes(id)) return [{ id, side: 'midline' }];
  return side === 'both'
    ? [
        { id, side: 'right' },
        { id, side: 'left' },
      ]
    : [{ id, side }];
}

/** A place of the skin with the side a finger meant; what lies across the middle has no side. */
export function zoneAsTapped(id: ZoneId, side: 'left' | 'right'): SidedZone {
  return { id, side: MIDLINE_ZONES.includes(id) ? 'midline' : side };
}

/** Whether two marked places are one: the same id on the same side. */
export function isSameZone(a: SidedZone, b: SidedZone): boolean {
  return a.id === b.id && a.side === b.side;
}

/** Whether a place, on its side, is among those marked. */
export function hasZone(zones: readonly SidedZone[], zone: SidedZone): boolean {
  return zones.some((other) => isSameZone(other, zone));
}

/** The zones with these added at the end; the same array where nothing is new. */
export function withZones(zones: readonly SidedZone[], more: readonly SidedZone[]): readonly SidedZone[] {
  const fresh = more.filter((zone) => !hasZone(zones, zone));
  return fresh.length === 0 ? zones : [...zones, ...fresh].slice(0, MOST_ZONES);
}

/** The zones with these taken away; the same array where none of them was there. */
export function withoutZones(zones: readonly SidedZone[], less: readonly SidedZone[]): readonly SidedZone[] {
  const left = zones.filter((zone) => !hasZone(less, zone));
  return left.length === zones.length ? zones : left;
}

/** Writes zones for a link: `heel-plantar.l,temple.r`, in the order in which they were chosen. */
export function createZonesParam(zones: readonly SidedZone[]): string {
  return zones.map(({ id, side }) => id + LETTER[side]).join(',');
}

/**
 * Reads zones from a link. A zone without a side is on the side that the link speaks of; what does not exist is left
 * out and named. `parseZonesParam(createZonesParam(z))` gives `z`.
 */
export function parseZonesParam(
  value: string | null,
  side: SideChoice,
): { zones: readonly SidedZone[]; strangers: readonly string[] } {
  let zones: readonly SidedZone[] = [];
  const strangers: string[] = [];
  for (const piece of (value ?? '')
    .split(',')
    .filter((it) => it !== '')
    .slice(0, MOST_ZONES * 2)) {
    const [, id = '', letter] = /^(.*?)(?:\.([lr]))?$/s.exec(piece) ?? [];
    if (!isZoneId(id)) strangers.push(piece);
    else if (letter === undefined) zones = withZones(zones, zoneOnSides(id, side));
    else zones = withZones(zones, [zoneAsTapped(id, letter === 'l' ? 'left' : 'right')]);
  }
  return { zones, strangers };
}
