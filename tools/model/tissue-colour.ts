import type { Colour } from './structure.ts';

/** Turns an sRGB colour, 0..255, into linear light, 0..1. */
const linear = (...srgb: [number, number, number]): Colour =>
  srgb.map((c) => {
    const x = c / 255;
    return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;

/** Colours of the tissues, linear light, before each muscle gets its own red. */
export const TISSUE = {
  muscle: linear(166, 62, 54),
  tendon: linear(228, 214, 192),
  aponeurosis: linear(222, 200, 182),
  fascia: linear(222, 200, 182),
  bone: linear(232, 220, 196),
  teeth: linear(242, 238, 226),
  cartilage: linear(196, 210, 214),
  disc: linear(198, 206, 200),
  eye: linear(226, 222, 212),
  iris: linear(150, 158, 152),
  pupil: linear(84, 82, 80),
  skin: linear(222, 190, 168),
} as const;

/** A colour between two, in linear light: share `t` of the second, 0 to 1. */
export const mix = (a: Colour, b: Colour, t: number): Colour =>
  a.map((x, i) => x + (b[i as 0] - x) * t) as unknown as Colour;

/** A soft step from 0 to 1 without a corner: 0 where `x` is up to `from`, 1 from `to` on; all three in one unit. */
export const smoothstep = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/**
 * A number from 0 to 1 that depends on nothing but the name (FNV-1a), so that colours do not change between builds.
 */
export function unitHash(name: string): number {
  let h = 0x811c9dc5;
  for (const c of name) h = Math.imul(h ^ (c.codePointAt(0) as number), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return ((h ^ (h >>> 12)) >>> 0) / 2 ** 32;
}

/** A muscle's own red: a little lighter or darker, a little warmer or cooler than its neighbours'. */
export function muscleColour(name: string): Colour {
  const light = 0.84 + 0.36 * unitHash(name);
  const warm = unitHash(`${name} warmth`) - 0.5;
  const [r, g, b] = TISSUE.muscle;
  return [r * light * (1 + 0.06 * warm), g * light * (1 + 0.34 * warm), b * light * (1 - 0.3 * warm)];
}
