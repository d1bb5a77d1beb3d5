import type { Rolldown } from 'vite';
import type { LanguageId } from '../../src/content/languages.ts';
import type { RenderedPage } from '../../src/twin/render-site.tsx';

/** Which scripts a page asks for at once, each below the base, in the order in which they are needed. */
export type EarlyScripts = (
  language: LanguageId,
  page?: Pick<RenderedPage, 'placeKind' | 'tables'>,
) => readonly string[];

/**
 * Finds in a build what each page will need: the messages of its language, the panel of its place, the words of it,
 * and the scene. Without that list the browser learns of each only when the script before it has run, and on a slow
 * line every such step is a wait.
 */
export function earlyScriptsOf(bundle: Rolldown.OutputBundle): EarlyScripts {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const ofModule = (path: string) => chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(path));
  const withImports = (fileName: string): readonly string[] => [
    fileName,
    ...(chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []).flatMap(withImports),
  ];
  const [entry] = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => withImports(fileName));
  const scripts = (paths: readonly string[]) => {
    const found = paths.flatMap((path) => withImports(ofModule(path)?.fileName ?? ''));
    return [...new Set(found)].filter((name) => name && !entry?.includes(name));
  };
  return (language, page) => {
    const messages = `/src/content/${language}/messages/index.ts`;
    if (!page?.placeKind) return scripts([messages]);
    const words = page.tables.map((table) => `/src/content/${language}/${table}.json`);
    return scripts([messages, `/${page.placeKind}-panel.tsx`, ...words, '/src/scene/body-stage.tsx']);
  };
}
