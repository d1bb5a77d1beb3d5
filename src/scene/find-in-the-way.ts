import { Vector3 } from 'three';
import { triggerPoints } from '../anatomy/trigger-points.ts';
import { toScene } from '../geometry/frame.ts';
import type { Anchor } from '../state/anchors.ts';
import type { Framing } from './framing.ts';
import { type SightTrees, sightsAlong } from './pick-structure.ts';
import { ownerOf } from './structure-textures.ts';

const DEG = Math.PI / 180;
/** Distance of the places around a point that are looked at as well, m. */
const AROUND_M = 0.008;
/** Where the look starts, in front of the body. */
const START_M = 1.2;
/** Nearer than this to the point, something is its bed and not in the way, m. */
const BED_M = 0.006;
/** A point counts as hidden where this share of the lines of sight is blocked. */
const HIDDEN_SHARE = 0.5;
/** Points that face away are not expected to be seen. */
const FACING = 0.15;

/**
 * Finds what stands between the eye and the trigger points that face it, as owners: muscle ids, or ids of bones and
 * parts. The muscles of the points themselves are never in their own way.
 */
export function findInTheWay(
  sight: SightTrees,
  anchors: readonly Anchor[],
  framing: Framing,
): ReadonlySet<string> {
  const out = outOf(framing);
  const right = new Vector3(out.z, 0, -out.x).normalize();
  const up = new Vector3().crossVectors(out, right);
  const toBody = out.clone().negate();
  const found = new Set<string>();
  const own = new Set<string>(
    anchors.map((anchor) => (anchor.kind === 'point' ? triggerPoints[anchor.id].muscle : anchor.id)),
  );
  const start = new Vector3();
  for (const anchor of anchors) {
    if (anchor.kind !== 'point') continue;
    const { surface, skinDirection } = triggerPoints[anchor.id];
    const sign = anchor.side === 'right' ? -1 : 1;
    const facing = sign * skinDirection[0] * out.x + skinDirection[1] * out.y + skinDirection[2] * out.z;
    if (facing < FACING) continue;
    const [x, y, z] = toScene(surface);
    const blocked = new Map<string, number>();
    const looks = 7;
    for (let k = 0; k < looks; k++) {
      const reach = k === 0 ? 0 : AROUND_M;
      start.set(sign * x, y, z).addScaledVector(out, START_M);
      start.addScaledVector(right, Math.cos((k * Math.PI) / 3) * reach);
      start.addScaledVector(up, Math.sin((k * Math.PI) / 3) * reach);
      const met = new Set<string>();
      for (const { structure } of sightsAlong(sight, start, toBody, START_M - BED_M)) {
        const seen = sight.model.structures[structure];
        if (seen) met.add(ownerOf(seen));
      }
      for (const owner of met) blocked.set(owner, (blocked.get(owner) ?? 0) + 1);
    }
    for (const [owner, count] of blocked) {
      if (count / looks >= HIDDEN_SHARE && !own.has(owner)) found.add(owner);
    }
  }
  return found;
}

function outOf({ azimuthDeg, elevationDeg }: Framing): Vector3 {
  const [a, e] = [azimuthDeg * DEG, elevationDeg * DEG];
  return new Vector3(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
}
