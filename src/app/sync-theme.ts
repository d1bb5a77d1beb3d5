import { isDark, useExplorer } from '../state/explorer-store.ts';

/** Follows the system's wish for light or dark, and puts the theme that results on the document. */
export function syncTheme(): void {
  const wish = matchMedia('(prefers-color-scheme: dark)');
  const report = () => useExplorer.getState().reportPrefersDark(wish.matches);
  const apply = () => {
    document.documentElement.dataset.theme = isDark(useExplorer.getState()) ? 'dark' : 'light';
  };
  useExplorer.subscribe(apply);
  wish.addEventListener('change', report);
  report();
  apply();
}
