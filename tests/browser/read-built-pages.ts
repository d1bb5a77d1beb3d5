import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the build lies. */
export const BUILT = 'dist';

/** A page as the build wrote it. */
export interface BuiltPage {
  /** Below the base: `es/muscles/index.html`. */
  readonly file: string;
  readonly html: string;
}

/** All files of the build, below its folder. */
export function builtFiles(): readonly string[] {
  return readdirSync(BUILT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(path.relative(BUILT, entry.parentPath), entry.name));
}

export function readPage(file: string): BuiltPage {
  return { file, html: readFileSync(path.join(BUILT, file), 'utf8') };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' };

export function decoded(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => ENTITIES[name] as string);
}

/** The text of a page for its reader, without elements, scripts and what is marked as another language. */
export function textOf({ html }: BuiltPage): string {
  const [, body = ''] = /<body>(.*)<\/body>/s.exec(html) ?? [];
  return decoded(
    body
      .replaceAll(
        /<script.*?<\/script>|<ol class="source-list" lang="en">.*?<\/ol>|<p class="panel-latin" lang="la">.*?<\/p>/gs,
        ' ',
      )
      .replaceAll(/<[^>]+>/g, ' '),
  ).replaceAll(/\s+/g, ' ');
}

/** The values of an attribute anywhere in a page. */
export function valuesOf({ html }: BuiltPage, attribute: string): string[] {
  return [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) =>
    decoded(value as string),
  );
}

/** All texts in a tree of words, functions and ids left out. */
export function stringsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(stringsIn) : [];
}
