const PATHS = {
  'turn-left': 'M4 12a8 5 0 0 0 12 4.3M4 12a8 5 0 0 1 16 0M4 12l-2.5-2.5M4 12l3-2',
  'turn-right': 'M20 12a8 5 0 0 1-12 4.3M20 12a8 5 0 0 0-16 0M20 12l2.5-2.5M20 12l-3-2',
  'tilt-up': 'M12 20V5M6 10.5 12 4.5l6 6',
  'tilt-down': 'M12 4v15M6 13.5l6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  glass:
    'M12 3c-3.5 0-5 2.5-4.5 5.5.3 2-3.5 3.5-3.5 12M12 3c3.5 0 5 2.5 4.5 5.5-.3 2 3.5 3.5 3.5 12M12 9.5v2M12 14v2.5M12 19v1.5',
} as const;

/** A line drawing in the colour of the text beside it; says nothing to screen readers, the button's label does. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
