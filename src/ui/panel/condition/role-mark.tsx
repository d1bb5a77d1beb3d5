import type { Prominence } from '../../../state/focus.ts';

/** The sign of a role: full, half or open, so that colour alone does not carry it. */
export function RoleMark({ role }: { role: Prominence }) {
  return (
    <svg className="role-mark" data-role={role} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6" className="role-ring" />
      {role !== 'perpetuating' && (
        <path d={role === 'secondary' ? 'M8 2a6 6 0 0 1 0 12Z' : 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2Z'} />
      )}
    </svg>
  );
}
