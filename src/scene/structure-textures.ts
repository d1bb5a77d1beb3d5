import { Color, DataTexture, FloatType, NearestFilter, RGBAFormat, UnsignedByteType } from 'three';
import type { Hovered } from '../state/explorer-store.ts';
import type { Prominence } from '../state/focus.ts';
import { type StandingChoices, standingOf } from '../state/standing.ts';
import { batchOf, STRUCTURE_KINDS, type Structure } from './body-model.ts';

/**
 * What the shaders know of each structure, one column per structure.
 *
 * `state` changes with a click. Row 0: visible, ghost, strength of the tint, paleness. Row 1: tint (sRGB), glow.
 * `look` is fixed but for its last figure. Row 0: fibre length m, way across m, roundness, kind number. Row 1: seed
 * 0..1, sine of the pennation, feathers, and which patches lie on it (see paint-patches.ts).
 */
export interface StructureTextures {
  readonly state: DataTexture;
  readonly look: DataTexture;
}

const ROWS = 2;

/** Colour of a role and how strongly it covers the red of the muscle; the main ones stay as they are. */
const TINTS: Record<Prominence, { readonly color: Color; readonly strength: number }> = {
  subject: { color: new Color('#c8402f'), strength: 0.15 },
  primary: { color: new Color('#c8402f'), strength: 0.15 },
  secondary: { color: new Color('#d99a62'), strength: 0.55 },
  perpetuating: { color: new Color('#8f7fb4'), strength: 0.66 },
};

/**
 * Makes the two textures with a column per structure, in the order given: `look` holds what never changes (length and
 * width in m, roundness, kind, slant and feathers of the fibres), `state` waits for `paintStanding`.
 */
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

/** Muscle that a structure belongs to, else itself: what is hidden, hovered and tapped as one. */
export function ownerOf(structure: Structure): string {
  return structure.muscle ?? structure.id;
}

/**
 * Writes into `state` whether each structure is gone, glass or paler and in which tint, and marks the hovered one;
 * nothing else of the body has to change on a click.
 */
export function paintStanding(
  textures: StructureTextures,
  structures: readonly Structure[],
  choices: StandingChoices,
  hovered: Hovered | null,
): void {
  const data = textures.state.image.data as Uint8Array;
  const columns = textures.state.image.width;
  structures.forEach((structure, column) => {
    const owner = ownerOf(structure);
    const soft = batchOf(structure.kind) === 'soft';
    const { standing, prominence } = standingOf(
      { owner, side: structure.side, soft, layerNumber: structure.layer },
      choices,
    );
    const tint = prominence ? TINTS[prominence] : null;
    const at = column * 4;
    data[at] = standing === 'gone' ? 0 : 255;
    data[at + 1] = standing === 'glass' ? 255 : 0;
    data[at + 2] = tint ? tint.strength * 255 : 0;
    data[at + 3] = standing === 'context' ? 255 : 0;
    const below = (columns + column) * 4;
    data[below] = tint ? srgbByte(tint.color.r) : 0;
    data[below + 1] = tint ? srgbByte(tint.color.g) : 0;
    data[below + 2] = tint ? srgbByte(tint.color.b) : 0;
    const isHovered =
      hovered?.kind === 'structure' &&
      hovered.owner === owner &&
      (hovered.side === structure.side || structure.side === 'midline');
    data[below + 3] = isHovered ? 255 : 0;
  });
  textures.state.needsUpdate = true;
}

/** Whether a structure is drawn solid, as last painted: what a tap can hit. */
export function isSolid(textures: StructureTextures, column: number): boolean {
  const data = textures.state.image.data as Uint8Array;
  return data[column * 4] === 255 && data[column * 4 + 1] === 0;
}

/** Whether a structure is drawn as glass, as last painted. */
export function isGlass(textures: StructureTextures, column: number): boolean {
  const data = textures.state.image.data as Uint8Array;
  return data[column * 4] === 255 && data[column * 4 + 1] === 255;
}

/** Frees both textures on the graphics card. */
export function disposeStructureTextures(textures: StructureTextures): void {
  textures.state.dispose();
  textures.look.dispose();
}

/** three holds colours in linear light; the texture holds them as a screen does. */
function srgbByte(linear: number): number {
  return Math.round(linear ** (1 / 2.2) * 255);
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
