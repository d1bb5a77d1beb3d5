import type { Form } from './forms.ts';

/** What the wrapping of trunk and thighs leaves to be said by hand, left half and mid-line, body frame, mm. */
export const BODY_FORMS: readonly Form[] = [
  {
    name: 'pubis',
    plates: [
      [
        [0, 868, 40, 24],
        [22, 858, 36, 20],
        [0, 826, 25, 20],
      ],
    ],
    blend: 4,
    seam: 26,
  },
  {
    name: 'buttock',
    chains: [
      [
        [62, 850, -78, 42],
        [64, 822, -70, 36],
      ],
    ],
    blend: 6,
    seam: 26,
  },
  {
    name: 'between-the-buttocks',
    chains: [
      [
        [0, 912, -112, 5],
        [0, 880, -103, 7],
        [0, 840, -98, 8],
        [0, 806, -90, 8],
        [0, 780, -66, 8],
      ],
    ],
    blend: 3,
    seam: 14,
    cut: true,
  },
  {
    name: 'between-the-thighs',
    plates: [
      [
        [0, 778, 70, 2.5],
        [0, 778, -100, 2.5],
        [0, 600, 70, 5],
      ],
      [
        [0, 600, 70, 5],
        [0, 778, -100, 2.5],
        [0, 600, -100, 5],
      ],
    ],
    blend: 1,
    seam: 16,
    cut: true,
  },
];
