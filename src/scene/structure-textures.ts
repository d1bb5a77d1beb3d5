import { DataTexture, FloatType, NearestFilter, RGBAFormat, UnsignedByteType } from 'three';
import { outermostSoftLayer } from '../state/peel.ts';
import type { Layer, Peeled } from '../state/view.ts';
import { batchOf, STRUCTURE_KINDS, type Structure } from './body-model.ts';

/**
 * What the shaders know of each structure, one column per structure.
 *
 * `state` changes with a click. Row 0: visible, ghost, highlight (0 or 255 each). Row 1: highlight tint, sRGB.
 * `look` is fixed. Row 0: fibre length m, way across m, roundness, kind number. Row 1: seed 0..1,
 * sine of the pennation, feathers, one free.
 */
export interface StructureTextures {
  readonly state: DataTexture;
  readonly look: DataTexture;
}

const ROWS = 2;

export function createStructureTextures(structures: readonly Structure[]): StructureTextures {
  const columns = Math.max(1, structures.length);
  const look = new Float32Array(columns * ROWS * 4);
  structures.forEach(({ id, kind, fibre, slant }, column) => {
    look.set([fibre.lengthM, fibre.acrossM, fibre.roundness, STRUCTURE_KINDS.indexOf(kind)], column * 4);
    look.set([seedOf(id), Math.sin(slant.pennationRad), slant.feathers], (columns + column) * 4);
  });
  return {
    state: nearest(
      new DataTexture(new Uint8Array(columns * ROWS * 4), columns, ROWS, RGBAFormat, UnsignedByteType),
    ),
    look: nearest(new DataTexture(look, columns, ROWS, RGBAFormat, FloatType)),
  };
}

/** Writes which structures stand at this depth, and which are ghosts. Bones and cartilages always stand. */
export function paintPeel(
  textures: StructureTextures,
  structures: readonly Structure[],
  layer: Layer,
  peeled: Peeled,
): void {
  const data = textures.state.image.data as Uint8Array;
  const outermost = outermostSoftLayer(layer);
  structures.forEach((structure, column) => {
    const stands = batchOf(structure.kind) !== 'soft' || structure.layer >= outermost;
    data[column * 4] = stands || peeled === 'ghost' ? 255 : 0;
    data[column * 4 + 1] = stands ? 0 : 255;
  });
  textures.state.needsUpdate = true;
}

export function disposeStructureTextures(textures: StructureTextures): void {
  textures.state.dispose();
  textures.look.dispose();
}

function nearest(texture: DataTexture): DataTexture {
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  texture.generateMipmaps = false;
  texture.needsUpdate = true;
  return texture;
}

/** The same fraction for the same id on every machine (FNV-1a); left and right share it and stay mirror images. */
function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 8) / 0xffffff;
}
