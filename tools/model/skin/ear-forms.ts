import type { Ball, Form } from './forms.ts';

/** Frame of the left ear: origin at the ear canal; u runs up along it, w backwards along it, n out of it. */
const ORIGIN = [70, 1579, -3] as const;
/** The ear leans back by this much, and stands off the head by that much at its rim. */
const LEAN_RAD = 0.22;
const STAND_OFF_RAD = 0.46;

/** A ball of the ear: [w, u, n, r], mm, in the ear's frame. */
type EarBall = readonly [number, number, number, number];

/** Turns a ball of the ear's frame into the body frame. */
export function earBall([w, u, n, r]: EarBall, growMm = 0): Ball {
  const [c, s] = [Math.cos(STAND_OFF_RAD), Math.sin(STAND_OFF_RAD)];
  // out of the sagittal plane first, then the lean about the axis through the ears
  const x = w * s + n * c;
  const z = -w * c + n * s;
  const y = u * Math.cos(LEAN_RAD) + z * Math.sin(LEAN_RAD) * 1;
  const zz = z * Math.cos(LEAN_RAD) - u * Math.sin(LEAN_RAD);
  const round = (v: number): number => Math.round(v * 10) / 10;
  return [round(ORIGIN[0] + x), round(ORIGIN[1] + y), round(ORIGIN[2] + zz), round(r + growMm)];
}

/** Cartilage of the ear as chains and plates in the ear's frame: the skin is grown from it, the figure is made of it. */
export const EAR_CARTILAGE = {
  helix: [
    [7, 1, -2, 1.5],
    [3, 6, 1, 1.6],
    [1, 14, 3, 1.6],
    [3, 23, 4, 1.6],
    [9, 29.5, 4.5, 1.6],
    [17, 30, 4.5, 1.6],
    [24, 24, 4, 1.6],
    [27.5, 14, 3, 1.5],
    [27.5, 3, 2.5, 1.4],
    [24.5, -8, 2, 1.3],
    [19, -17, 1.5, 1.2],
  ],
  antihelix: [
    [11, -13.5, 2, 1.6],
    [16.5, -9, 2.5, 1.7],
    [19, -1, 3, 1.8],
    [18, 8, 3, 1.8],
    [14, 16, 2, 1.6],
    [9, 21, 0.5, 1.4],
  ],
  crus: [
    [18, 8, 3, 1.7],
    [18.5, 16, 2, 1.5],
    [17, 23, 0.5, 1.3],
  ],
  tragus: [
    [-1, 0, 2, 1.4],
    [1, -5, 4, 1.7],
    [3.5, -11, 2.5, 1.4],
    [7, -14.5, 2, 1.4],
    [11, -13.5, 2, 1.6],
  ],
} as const satisfies Record<string, readonly EarBall[]>;

/** Thin plates between the ridges: floor of the scapha, of the fossa and of the concha. */
export const EAR_FLOORS: readonly (readonly [EarBall, EarBall, EarBall])[] = [
  [
    [3, 23, 1, 1.1],
    [17, 30, 1.5, 1.1],
    [14, 16, 0, 1.1],
  ],
  [
    [17, 30, 1.5, 1.1],
    [27.5, 14, 0.5, 1.1],
    [14, 16, 0, 1.1],
  ],
  [
    [27.5, 14, 0.5, 1.1],
    [14, 16, 0, 1.1],
    [19, -1, 0, 1.1],
  ],
  [
    [27.5, 14, 0.5, 1.1],
    [27.5, 3, 0, 1.1],
    [19, -1, 0, 1.1],
  ],
  [
    [27.5, 3, 0, 1.1],
    [19, -17, 0, 1.1],
    [19, -1, 0, 1.1],
  ],
  [
    [3, 23, 1, 1.1],
    [14, 16, 0, 1.1],
    [2, 8, -4, 1.1],
  ],
  [
    [14, 16, 0, 1.1],
    [19, -1, 0, 1.1],
    [8, 4, -7, 1.1],
  ],
  [
    [14, 16, 0, 1.1],
    [2, 8, -4, 1.1],
    [8, 4, -7, 1.1],
  ],
  [
    [19, -1, 0, 1.1],
    [11, -13.5, 0, 1.1],
    [8, -4, -8, 1.1],
  ],
  [
    [19, -1, 0, 1.1],
    [8, 4, -7, 1.1],
    [8, -4, -8, 1.1],
  ],
  [
    [3, -8, -6, 1.1],
    [11, -13.5, 0, 1.1],
    [8, -4, -8, 1.1],
  ],
];

/** Skin over the cartilage of the ear, mm. */
const EAR_SKIN_MM = 1.2;

const grown = (balls: readonly EarBall[]): Ball[] => balls.map((b) => earBall(b, EAR_SKIN_MM));

/** The ear as forms of the skin: back of the ear, floors, ridges, lobe, and the hollow of the concha. */
export const EAR_FORMS: readonly Form[] = [
  {
    name: 'ear-root',
    chains: [
      [earBall([4, 20, -4, 3]), earBall([8, 8, -8, 6]), earBall([8, -4, -9, 6]), earBall([5, -14, -5, 4])],
      // under the front of the rim and under the tragus, so that no tunnel runs below them
      [earBall([2, 20, -1, 2.6]), earBall([1, 11, -2, 2.6]), earBall([2, 4, -4, 2.6])],
      [earBall([-2, 1, -2, 2.6]), earBall([-0.5, -5, 0, 2.6]), earBall([2, -11, -1, 2.6])],
    ],
    blend: 3,
    seam: 5,
  },
  { name: 'ear-floor', plates: EAR_FLOORS.map(grown), blend: 1.2, seam: 3 },
  {
    name: 'ear-ridges',
    chains: [EAR_CARTILAGE.helix, EAR_CARTILAGE.antihelix, EAR_CARTILAGE.crus, EAR_CARTILAGE.tragus].map(
      grown,
    ),
    blend: 1,
    seam: 2.2,
  },
  {
    name: 'ear-lobe',
    chains: [
      [
        earBall([19, -17, 1.2, 2.6]),
        earBall([14, -24, 1, 3.4]),
        earBall([8, -27, 0.5, 3.8]),
        earBall([3, -22, 0, 3.2]),
        earBall([2, -14, 0, 2.6]),
      ],
    ],
    plates: [[earBall([14, -24, 0.5, 2.4]), earBall([4, -20, 0, 2.6]), earBall([11, -14, 0.5, 2.4])]],
    blend: 1.5,
    seam: 3,
  },
  {
    name: 'concha',
    chains: [[earBall([8.5, 3, 2, 5]), earBall([8, -5.5, 2, 4.6])]],
    blend: 1.5,
    seam: 3,
    cut: true,
  },
];
