import { messages } from '../../content/messages.ts';
import { isDark, useExplorer } from '../../state/explorer-store.ts';
import { Icon } from '../icon.tsx';

/** Day or night. Until it is used, the system's wish counts. */
export function ThemeToggle() {
  const dark = useExplorer(isDark);
  const set = useExplorer((s) => s.set);
  const label = messages().tools.darkTheme;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={dark}
      onClick={() => set({ theme: dark ? 'light' : 'dark' })}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  );
}
