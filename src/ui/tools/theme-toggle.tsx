import { isDark, useExplorer } from '../../state/explorer-store.ts';
import { Icon } from '../icon.tsx';

/** Day or night. Until it is used, the system's wish counts. */
export function ThemeToggle() {
  const dark = useExplorer(isDark);
  const set = useExplorer((s) => s.set);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label="Dark theme"
      title="Dark theme"
      aria-pressed={dark}
      onClick={() => set({ theme: dark ? 'light' : 'dark' })}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  );
}
