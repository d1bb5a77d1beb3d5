import { EAR_FORMS } from './ear-forms.ts';
import type { Form } from './forms.ts';
import type { Groove } from './grooves.ts';

/** Brow, orbits and closed eyes. */
const EYES: readonly Form[] = [
  {
    name: 'brow',
    chains: [
      [
        [14, 1614, 80, 6],
        [26, 1616, 79, 6.5],
        [42, 1614, 69.5, 6.5],
        [51, 1605, 58, 6],
      ],
    ],
    blend: 4,
    seam: 14,
  },
  {
    name: 'orbit',
    chains: [
      [
        [17, 1592, 89, 12],
        [31, 1592, 94.5, 14],
        [46, 1591, 83, 13],
      ],
    ],
    blend: 4,
    seam: 11,
    cut: true,
  },
  {
    name: 'eye',
    chains: [
      [
        [30.5, 1588.5, 64, 15.6],
        [33, 1588.5, 63, 15.4],
      ],
    ],
    blend: 2,
    seam: 7,
  },
];

const NOSE: readonly Form[] = [
  {
    name: 'bridge',
    chains: [
      [
        [0, 1604, 83, 5.5],
        [0, 1584, 97.5, 5.5],
        [0, 1568, 107.5, 5.5],
        [0, 1562, 109.5, 6],
      ],
    ],
    plates: [
      [
        [0, 1602, 81, 5],
        [0, 1584, 95, 5],
        [11, 1588, 79, 5],
      ],
      [
        [0, 1584, 95, 5],
        [0, 1564, 105, 5.5],
        [10.5, 1572, 87, 5.2],
      ],
      [
        [0, 1584, 95, 5],
        [11, 1588, 79, 5],
        [10.5, 1572, 87, 5.2],
      ],
      [
        [0, 1564, 105, 5.5],
        [10.5, 1572, 87, 5.2],
        [9.5, 1561, 91, 4.6],
      ],
    ],
    blend: 3,
    seam: 9,
  },
  { name: 'tip', chains: [[[2.4, 1560.4, 108.6, 6.3]]], blend: 2, seam: 7 },
  {
    name: 'beside-the-tip',
    plates: [
      [
        [3, 1562, 105.5, 5],
        [7.6, 1561, 99, 4.6],
        [4, 1567, 101.5, 5],
      ],
    ],
    blend: 2,
    seam: 8,
  },
  {
    name: 'ala',
    chains: [
      [
        [6.4, 1557.8, 103, 4.2],
        [9, 1557, 98, 4.4],
        [10, 1557.8, 93, 4.2],
      ],
    ],
    blend: 2,
    seam: 7,
  },
  {
    name: 'columella',
    chains: [
      [
        [0, 1555.5, 109.2, 3.8],
        [0, 1551.8, 100, 3.6],
      ],
    ],
    blend: 2,
    seam: 6,
  },
  {
    name: 'nostril',
    chains: [
      [
        [4.4, 1551, 106, 1.8],
        [6, 1551.4, 100.5, 2],
      ],
    ],
    blend: 1,
    seam: 3,
    cut: true,
  },
];

const MOUTH: readonly Form[] = [
  {
    name: 'between-the-lips',
    chains: [
      [
        [0, 1531.5, 92.5, 4.5],
        [12, 1531.5, 89, 4],
        [22, 1531.6, 81.5, 2.8],
      ],
    ],
    blend: 2,
    seam: 3,
  },
  {
    name: 'upper-lip',
    chains: [
      [
        [0, 1537, 94.8, 5.2],
        [5.5, 1537.8, 94.4, 5.2],
        [14, 1535.8, 90.4, 4.4],
        [24, 1532, 81, 2.6],
      ],
    ],
    blend: 2.5,
    seam: 5,
  },
  {
    name: 'lower-lip',
    chains: [
      [
        [0, 1526, 93.6, 6],
        [9, 1526.2, 92.2, 5.8],
        [16, 1528.2, 88, 4.2],
        [24, 1531.5, 81, 2.2],
      ],
    ],
    blend: 2.5,
    seam: 5,
  },
];

const CHEEKS_AND_CHIN: readonly Form[] = [
  {
    name: 'cheek',
    chains: [
      [
        [36, 1566, 60, 14],
        [40, 1548, 50, 15],
        [36, 1530, 50, 13],
        [30, 1515, 56, 11],
      ],
    ],
    blend: 6,
    seam: 16,
  },
  {
    name: 'beside-the-nose',
    chains: [
      [
        [17, 1578, 71, 9],
        [19, 1562, 71, 10],
        [24, 1546, 70, 11],
        [28, 1530, 66, 11],
      ],
    ],
    blend: 4,
    seam: 12,
  },
  {
    name: 'chin',
    chains: [
      [
        [0, 1503, 80, 12],
        [11, 1504, 76, 11],
      ],
    ],
    blend: 4,
    seam: 10,
  },
];

/** The face by hand, left half and mid-line, body frame, mm: in this order added to and cut from the wrapped head. */
export const FACE_FORMS: readonly Form[] = [...CHEEKS_AND_CHIN, ...EYES, ...NOSE, ...MOUTH, ...EAR_FORMS];

/** The fine lines of the face. */
export const FACE_GROOVES: readonly Groove[] = [
  {
    name: 'lid-line',
    path: [
      [16.5, 1585.4],
      [20, 1584.2],
      [25, 1582.8],
      [31, 1582.2],
      [37, 1582.8],
      [42, 1584.4],
      [47, 1587],
    ],
    depthMm: 1,
    widthMm: 1,
  },
  {
    name: 'lid-crease',
    path: [
      [17, 1589.5],
      [21, 1594],
      [26, 1596.6],
      [32, 1597.4],
      [38, 1596.2],
      [43, 1593.4],
      [47, 1589.5],
    ],
    depthMm: 0.45,
    widthMm: 1.7,
  },
  {
    name: 'mouth-line',
    path: [
      [0, 1531],
      [4, 1531.5],
      [8, 1531.7],
      [14, 1531.2],
      [19, 1531.2],
      [25, 1532],
    ],
    depthMm: 1.2,
    widthMm: 1.3,
    fromMidline: true,
  },
  {
    name: 'philtrum',
    path: [
      [0, 1550],
      [0, 1547],
      [0, 1544],
      [0, 1540],
    ],
    depthMm: 0.8,
    widthMm: 2.6,
  },
];
