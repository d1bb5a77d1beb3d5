import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isAllowed } from './allowed.ts';

/** Something that others made and that is in the build. */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** As its package names it. */
  readonly licence: string;
  /** The whole text of the licence, and of its notice where it has one. */
  readonly text: string;
}

/** A part that stands inside another package, and the package whose licence is the same. */
interface Within {
  readonly module: RegExp;
  readonly name: string;
  readonly licenceOf: string;
}

const WITHIN: readonly Within[] = [
  {
    module: /\/three\/examples\/jsm\/libs\/meshopt_/,
    name: 'meshoptimizer (in three)',
    licenceOf: 'meshoptimizer',
  },
  {
    module: /\/@react-three\/fiber\//,
    name: 'react-reconciler (in @react-three/fiber)',
    licenceOf: 'react',
  },
];

/** A package that has no file with its licence, and the one of the same authors that has it. */
const TEXT_IN: Readonly<Record<string, string>> = { '@react-three/fiber': '@react-three/drei' };

/** What build tools put in of their own. */
const TOOLS: readonly (readonly [module: RegExp, name: string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
];

/**
 * Finds whose parts a build carries.
 *
 * @param modules ids of the modules that are really in it, and paths of other files of packages, such as typefaces
 * @returns each part once, by name; the same modules, the same list
 * @throws Error naming the part, where its licence is unknown or does not allow passing it on, or has no text
 */
export function findParts(modules: Iterable<string>): readonly Part[] {
  const parts = new Map<string, Part>();
  const add = (part: Part) => parts.set(`${part.name}@${part.version}`, part);
  for (const id of modules) {
    const tool = TOOLS.find(([module]) => module.test(id))?.[1];
    const file = id.replace(/\?.*$/, '').replaceAll('\\', '/');
    const folder = tool ? folderOf(tool) : packageFolder(file);
    if (folder) add(readPart(folder));
    for (const { module, name, licenceOf } of WITHIN)
      if (module.test(file)) add({ ...readPart(folderOf(licenceOf)), name, version: 'as it stands there' });
  }
  return [...parts.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The folder of the package that a file lies in; null for files of no package. */
function packageFolder(file: string): string | null {
  return /^\0?(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null;
}

function folderOf(name: string): string {
  return path.posix.join('node_modules', name);
}

function readPart(folder: string): Part {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: unknown;
  };
  const licence = typeof license === 'string' ? license : 'none named';
  if (!isAllowed(licence))
    throw new Error(
      `${name} ${version} is in the build, and its licence (${licence}) is not among those in tools/licences/allowed.ts`,
    );
  const text = textIn(folder) || textIn(folderOf(TEXT_IN[name] ?? name));
  if (!text)
    throw new Error(
      `${name} ${version} has no file with its licence: say in find-parts.ts where its text stands`,
    );
  return { name, version, licence, text };
}

/** Licences and notices of a package, one after another. */
function textIn(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter(
      (file) => /^(licen[cs]e|notice|copying|ofl)([.-].*)?$/i.test(file) && !/\.(js|ts|json)$/.test(file),
    )
    .sort()
    .map((file) => ownPart(readFileSync(path.join(folder, file), 'utf8')))
    .join('\n\n');
}

/** Some list below their licence those of what they were built with, which is not in what we take of them. */
function ownPart(text: string): string {
  return (text.split(/^#+ Licenses of bundled dependencies$/m)[0] as string).replaceAll('\r\n', '\n').trim();
}
