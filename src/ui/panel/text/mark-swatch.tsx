import type { Ink } from '../../../state/painted.ts';

const SHAPES: Record<Ink | 'deep', string> = {
  primary:
    'M3 4a1.6 1.6 0 1 0 .1 0ZM9 3a1.6 1.6 0 1 0 .1 0ZM14 5a1.6 1.6 0 1 0 .1 0ZM5 10a1.6 1.6 0 1 0 .1 0ZM11 9a1.6 1.6 0 1 0 .1 0ZM16 11a1.6 1.6 0 1 0 .1 0ZM3 15a1.6 1.6 0 1 0 .1 0ZM9 15a1.6 1.6 0 1 0 .1 0ZM14 16a1.6 1.6 0 1 0 .1 0Z',
  spillover: 'M5 5a1.3 1.3 0 1 0 .1 0ZM14 7a1.3 1.3 0 1 0 .1 0ZM8 14a1.3 1.3 0 1 0 .1 0Z',
  chosen: 'M5 6a2 2 0 1 0 .1 0ZM13 5a2 2 0 1 0 .1 0ZM9 13a2 2 0 1 0 .1 0Z',
  other: 'M3 8l5-5M9 8l5-5M3 16l5-5M11 16l5-5',
  deep: 'M3 8l5-5M9 8l5-5M3 16l5-5M11 16l5-5',
};

/** How an ink looks on the skin: what its colour says, its marks say as well. */
export function MarkSwatch({ ink }: { ink: Ink | 'deep' }) {
  return (
    <svg className="mark-swatch" data-ink={ink} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect width="20" height="20" rx="6" />
      <path d={SHAPES[ink]} />
    </svg>
  );
}
