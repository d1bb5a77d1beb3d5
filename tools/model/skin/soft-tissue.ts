import type { BodyPoint } from '../../../src/geometry/mesh.ts';

/** An ellipsoid whose effect fades outwards like a bell. */
export interface Pad {
  readonly name: string;
  /** Centre, body frame, mm. */
  readonly at: BodyPoint;
  /** Half-axes along x, y, z, mm: at this distance the effect has fallen to 37 %. */
  readonly reach: BodyPoint;
  /** Effect at the centre: thickness in mm, or a share. */
  readonly amount: number;
}

/** The layer between muscle and skin surface over a region. */
export interface FatLayer {
  /** Thickness where nothing else is said, mm. */
  readonly baseMm: number;
  /** Where it is thicker, or thinner. */
  readonly pads: readonly Pad[];
}

/** The effects of all pads at a point (body frame, mm), added up, in the unit of their amounts: mm, or a share. */
export function sumOfPads(pads: readonly Pad[], x: number, y: number, z: number): number {
  let sum = 0;
  for (const { at, reach, amount } of pads) {
    const d = ((x - at[0]) / reach[0]) ** 2 + ((y - at[1]) / reach[1]) ** 2 + ((z - at[2]) / reach[2]) ** 2;
    if (d < 9) sum += amount * Math.exp(-d);
  }
  return sum;
}

/** Where a lean body carries more than the rest. */
export const BODY_FAT: FatLayer = {
  baseMm: 3,
  pads: [
    { name: 'buttock', at: [80, 850, -110], reach: [75, 80, 60], amount: 6 },
    { name: 'hip', at: [150, 900, -10], reach: [45, 80, 60], amount: 4 },
    { name: 'belly', at: [0, 960, 80], reach: [110, 90, 60], amount: 4 },
    { name: 'flank', at: [120, 1030, 0], reach: [50, 60, 80], amount: 4 },
    { name: 'breast', at: [85, 1270, 100], reach: [60, 60, 50], amount: 3 },
    { name: 'thigh', at: [110, 700, 0], reach: [70, 160, 110], amount: 3 },
    { name: 'calf', at: [80, 320, -70], reach: [50, 90, 50], amount: 2.5 },
    { name: 'upper-arm', at: [205, 1250, -30], reach: [50, 90, 60], amount: 2 },
    { name: 'ribs', at: [105, 1190, 50], reach: [70, 100, 90], amount: 4.5 },
    { name: 'back', at: [50, 1270, -110], reach: [120, 170, 60], amount: 2 },
    { name: 'loin', at: [50, 1050, -80], reach: [90, 90, 60], amount: 3 },
    { name: 'knee', at: [85, 440, -5], reach: [65, 55, 60], amount: 3 },
    { name: 'kneecap', at: [86, 447, 22], reach: [40, 32, 24], amount: 3.5 },
    { name: 'below-the-kneecap', at: [84, 402, 8], reach: [30, 22, 20], amount: 4 },
    { name: 'outer-thigh', at: [135, 600, -30], reach: [40, 160, 60], amount: 2.5 },
    { name: 'forearm', at: [260, 950, 0], reach: [60, 70, 60], amount: 1.2 },
    { name: 'armpit', at: [168, 1275, -15], reach: [22, 60, 60], amount: -2.2 },
    { name: 'ankle', at: [80, 110, -45], reach: [60, 60, 60], amount: 1.5 },
    { name: 'elbow', at: [218, 1105, -40], reach: [60, 50, 60], amount: 1.5 },
    { name: 'shoulder', at: [165, 1400, -30], reach: [60, 50, 60], amount: 1.5 },
  ],
};

/** Where trunk and limbs are plainer than the muscles under them. */
export const BODY_CALM: readonly Pad[] = [
  { name: 'back', at: [50, 1270, -110], reach: [140, 190, 70], amount: 0.8 },
  { name: 'loin', at: [40, 1040, -80], reach: [120, 100, 60], amount: 0.9 },
  { name: 'ribs', at: [110, 1190, 50], reach: [70, 110, 90], amount: 1 },
  { name: 'belly', at: [0, 1050, 100], reach: [130, 130, 60], amount: 0.7 },
  { name: 'groin', at: [60, 850, 60], reach: [100, 60, 60], amount: 0.7 },
  { name: 'knee', at: [85, 435, -5], reach: [70, 70, 70], amount: 1 },
  { name: 'thigh', at: [90, 660, 20], reach: [90, 150, 100], amount: 0.5 },
  { name: 'shoulder', at: [165, 1400, -30], reach: [60, 50, 60], amount: 0.6 },
];

export const HEAD_FAT: FatLayer = {
  baseMm: 3.4,
  pads: [
    { name: 'nose and lids', at: [0, 1588, 92], reach: [26, 14, 30], amount: -1.4 },
    { name: 'scalp', at: [0, 1655, -40], reach: [140, 75, 130], amount: 8 },
    { name: 'vertex', at: [0, 1712, -10], reach: [40, 24, 50], amount: 1 },
    { name: 'occipital-knob', at: [0, 1590, -104], reach: [50, 16, 20], amount: 3 },
    { name: 'occiput', at: [0, 1570, -85], reach: [70, 34, 40], amount: 7 },
    { name: 'temple', at: [60, 1605, 40], reach: [20, 30, 26], amount: 3.5 },
    { name: 'cheek', at: [44, 1543, 48], reach: [22, 26, 30], amount: 4 },
    { name: 'before-the-ear', at: [64, 1576, 20], reach: [14, 20, 24], amount: 4 },
  ],
};

/** Where the skull's and the scalp muscles' edges are not to be seen at all. */
export const HEAD_CALM: readonly Pad[] = [
  { name: 'vault', at: [0, 1665, -30], reach: [150, 60, 130], amount: 2.5 },
  { name: 'back', at: [0, 1600, -80], reach: [110, 60, 70], amount: 2.5 },
  { name: 'temple', at: [70, 1605, 20], reach: [30, 40, 45], amount: 2 },
];

export const HAND_FAT: FatLayer = {
  baseMm: 2.6,
  pads: [
    { name: 'palm', at: [264, 785, 52], reach: [34, 34, 20], amount: 3.5 },
    { name: 'heel-of-the-hand', at: [258, 828, 50], reach: [34, 26, 22], amount: 2.5 },
    { name: 'back-of-the-hand', at: [262, 805, 8], reach: [40, 44, 18], amount: 1.6 },
    { name: 'wrist', at: [262, 868, 15], reach: [40, 30, 34], amount: 1.2 },
  ],
};

export const FOOT_FAT: FatLayer = {
  baseMm: 3,
  pads: [
    { name: 'inner-ankle', at: [55, 60, -45], reach: [24, 34, 40], amount: 3 },
    { name: 'outer-ankle', at: [105, 50, -45], reach: [24, 34, 40], amount: 2 },
  ],
};
