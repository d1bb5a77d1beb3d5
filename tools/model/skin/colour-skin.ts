import type { Mesh } from '../../../src/geometry/mesh.ts';
import type { Colour } from '../structure.ts';
import { mix, TISSUE } from '../tissue-colour.ts';
import { type Pad, sumOfPads } from './soft-tissue.ts';

/** A breath of blood under the skin, linear light. */
const WARM: Colour = [0.74, 0.4, 0.33];

/** Where it shows; `amount` is the share of the warm colour. */
const WARM_PLACES: readonly Pad[] = [
  { name: 'lips', at: [0, 1531, 96], reach: [20, 7, 12], amount: 0.4 },
  { name: 'cheek', at: [42, 1556, 66], reach: [22, 18, 26], amount: 0.14 },
  { name: 'nose', at: [0, 1559, 114], reach: [12, 12, 12], amount: 0.12 },
  { name: 'ear', at: [78, 1580, -12], reach: [14, 34, 24], amount: 0.16 },
  { name: 'knee', at: [86, 445, 20], reach: [34, 36, 26], amount: 0.1 },
  { name: 'elbow', at: [216, 1105, -55], reach: [34, 32, 24], amount: 0.1 },
  { name: 'palm', at: [270, 760, 62], reach: [60, 70, 30], amount: 0.14 },
  { name: 'heel', at: [78, 10, -80], reach: [30, 24, 30], amount: 0.14 },
  { name: 'toes', at: [110, 8, 110], reach: [50, 16, 34], amount: 0.14 },
];

/**
 * Colours the skin: one calm tone, a little warmer where blood lies near (body frame). One rgb per vertex, each from
 * 0 to 1.
 */
export function colourSkin({ positions }: Mesh): Float32Array {
  const colours = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const share = sumOfPads(
      WARM_PLACES,
      positions[i] as number,
      positions[i + 1] as number,
      positions[i + 2] as number,
    );
    colours.set(mix(TISSUE.skin, WARM, Math.min(0.5, share)), i);
  }
  return colours;
}
