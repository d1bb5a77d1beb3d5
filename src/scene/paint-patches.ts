import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';
import { triggerPoints } from '../anatomy/trigger-points.ts';
import { MM_PER_M, toScene } from '../geometry/frame.ts';
import type { Anchor } from '../state/anchors.ts';
import type { Hovered } from '../state/explorer-store.ts';
import type { Structure } from './body-model.ts';
import type { StructureTextures } from './structure-textures.ts';

/**
 * The soft patches of the trigger points, one column each: row 0 place in the scene (m) and radius (m), row 1 strength
 * 0..1. Sorted by structure; each structure knows its first and how many (`look`, row 1, last figure: first × 16 + count).
 */
export type PatchTexture = DataTexture;

/** Left and right, of as many points as one place can speak of. */
const MOST_PATCHES = 128;
const MOST_PER_STRUCTURE = 15;

/** A typical area reads as an area only if it is not smaller than this, m. */
const SMALLEST_RADIUS_M = 0.009;

const CALM = 0.62;
const STRONG = 1;

/**
 * Makes the small empty texture that soft patches around trigger points are written into; whoever makes it disposes
 * of it.
 */
export function createPatchTexture(): PatchTexture {
  const texture = new DataTexture(
    new Float32Array(MOST_PATCHES * 2 * 4),
    MOST_PATCHES,
    2,
    RGBAFormat,
    FloatType,
  );
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  texture.needsUpdate = true;
  return texture;
}

/** Lays the patches of the points on their parts; the open or hovered one is the strongest. */
export function paintPatches(
  patches: PatchTexture,
  textures: StructureTextures,
  structures: readonly Structure[],
  anchors: readonly Anchor[],
  open: string | null,
  hovered: Hovered | null,
): void {
  const data = patches.image.data as Float32Array;
  const look = textures.look.image.data as Float32Array;
  const columns = textures.look.image.width;
  let next = 0;
  structures.forEach((structure, column) => {
    const first = next;
    for (const anchor of anchors) {
      if (anchor.kind !== 'point' || anchor.side !== structure.side) continue;
      const point = triggerPoints[anchor.id];
      if (point.part !== structure.id) continue;
      if (next >= MOST_PATCHES || next - first >= MOST_PER_STRUCTURE) continue;
      const [x, y, z] = toScene(point.surface);
      const radius = Math.max(point.spreadMm / MM_PER_M, SMALLEST_RADIUS_M);
      data.set([anchor.side === 'right' ? -x : x, y, z, radius], next * 4);
      const lit = anchor.id === open || (hovered?.kind === 'point' && hovered.id === anchor.id);
      data[(MOST_PATCHES + next) * 4] = lit ? STRONG : open ? CALM * 0.7 : CALM;
      next++;
    }
    look[(columns + column) * 4 + 3] = first * 16 + (next - first);
  });
  patches.needsUpdate = true;
  textures.look.needsUpdate = true;
}
