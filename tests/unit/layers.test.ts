import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const ALL = [
  'geometry',
  'anatomy',
  'drawn',
  'content',
  'state',
  'scene',
  'ui',
  'twin',
  'app',
  'embed',
  'playground',
];
const NODE = 'Node and build tools';

/** Which layers and packages a layer may import; the same table as in src/README.md. */
const MAP: Record<string, { layers: string[]; packages: string[] }> = {
  geometry: { layers: [], packages: [] },
  anatomy: { layers: ['geometry'], packages: [] },
  drawn: { layers: ['geometry', 'anatomy'], packages: [] },
  content: { layers: ['anatomy'], packages: ['zod', 'minisearch'] },
  state: { layers: ['anatomy', 'content'], packages: ['zustand'] },
  scene: {
    layers: ['geometry', 'anatomy', 'state'],
    packages: ['react', 'three', '@react-three/fiber', '@react-three/drei', 'three-mesh-bvh'],
  },
  ui: {
    layers: ['anatomy', 'drawn', 'content', 'state'],
    packages: ['react', 'react-aria', 'react-aria-components', 'qr', 'html-to-image'],
  },
  twin: { layers: ['anatomy', 'drawn', 'content', 'state', 'ui', 'embed'], packages: ['react', 'react-dom'] },
  app: {
    layers: ALL,
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'workbox-precaching',
      'workbox-routing',
      'workbox-strategies',
    ],
  },
  embed: { layers: ALL, packages: ['react', 'react-dom'] },
  playground: { layers: ALL, packages: ['react', 'three'] },
  tools: { layers: ['geometry', 'anatomy', 'content', 'twin', 'embed'], packages: [NODE] },
};

/** In src a longer file is asked what its second subject is; this is the hard end of that. */
const MOST_LINES = 320;

interface Source {
  readonly file: string;
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly string[];
  readonly saysAny: boolean;
}

function readSources(): Source[] {
  return ['src', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readSource(path.posix.join(folder, name.replaceAll(path.sep, '/')))),
  );
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const [folder, layer = ''] = file.split('/');
  return { file, layer: folder === 'tools' ? 'tools' : layer, text, ...parse(file, text) };
}

function parse(file: string, text: string): Pick<Source, 'imports' | 'saysAny'> {
  const { module, program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const exportsFrom = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  // import('x') in code and in types alike; a computed specifier cannot be checked and stays as it is written
  const called = [...text.matchAll(/\bimport\(\s*(['"`])([^'"`]+)\1/g)].map((match) => match[2] as string);
  return {
    imports: [...module.staticImports.map((found) => found.moduleRequest.value), ...exportsFrom, ...called],
    saysAny: JSON.stringify(program).includes('"TSAnyKeyword"'),
  };
}

/** Null when the import is allowed, else what is wrong with it. */
function fault({ file, layer }: Pick<Source, 'file' | 'layer'>, specifier: string): string | null {
  const rule = MAP[layer];
  if (!rule) return `${file} lies in no layer of the map`;
  if (!specifier.startsWith('.')) {
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    const allowed = rule.packages.includes(NODE) || rule.packages.includes(name);
    return allowed ? null : `${file}: ${layer} may not import the package ${name}`;
  }
  const target = path.posix.join(path.posix.dirname(file), specifier).split('/');
  if (target[0] === 'tools') return layer === 'tools' ? null : `${file}: src never imports tools`;
  if (target[0] !== 'src') return `${file}: ${specifier} leads out of src and tools`;
  const imported = target[1] as string;
  return imported === layer || rule.layers.includes(imported)
    ? null
    : `${file}: ${layer} may not import ${imported} (${specifier})`;
}

describe('the layers', () => {
  const sources = readSources();

  it('are walked: the walk finds files in every layer that exists', () => {
    const walked = new Set(sources.map(({ layer }) => layer));
    expect(sources.length).toBeGreaterThan(30);
    for (const layer of ['geometry', 'state', 'scene', 'ui', 'app', 'playground', 'tools']) {
      expect(walked, layer).toContain(layer);
    }
  });

  it('import only what the map allows', () => {
    const faults = sources.flatMap((source) => source.imports.map((specifier) => fault(source, specifier)));
    expect(faults.length).toBeGreaterThan(100);
    expect(faults.filter((found) => found !== null)).toEqual([]);
  });

  it.each([
    ['src/ui/panel.tsx', 'ui', "import { Vector3 } from 'three'"],
    ['src/ui/panel.tsx', 'ui', "import { Body } from '../scene/body.tsx'"],
    ['src/ui/panel.tsx', 'ui', "export { Body } from '../scene/body.tsx'"],
    ['src/ui/panel.tsx', 'ui', "const body = import('../scene/body.tsx')"],
    ['src/geometry/spline.ts', 'geometry', "import type { Muscle } from '../anatomy/index.ts'"],
    ['src/app/main.tsx', 'app', "import { compile } from '../../tools/model/main.ts'"],
    ['src/nowhere/file.ts', 'nowhere', "import 'react'"],
  ])('%s: the test itself sees the fault in %s: %s', (file, layer, text) => {
    const { imports } = parse(file, text);
    expect(imports.map((specifier) => fault({ file, layer }, specifier))).not.toContain(null);
    expect(imports).toHaveLength(1);
  });

  it('are described by the same map in src/README.md', () => {
    const rows = [...readFileSync('src/README.md', 'utf8').matchAll(/^\| *(\w+) *\|([^|]*)\|([^|]*)\|$/gm)]
      .filter((row) => row[1] !== 'layer')
      .map((row) => [row[1], { layers: list(row[2]), packages: list(row[3]) }]);
    expect(Object.fromEntries(rows)).toEqual(MAP);
  });
});

describe('every source file', () => {
  const sources = readSources().filter(({ file }) => file.startsWith('src/'));

  it(`has at most ${MOST_LINES} lines`, () => {
    const long = sources.filter(({ text }) => text.split('\n').length - 1 > MOST_LINES);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('does without the type any', () => {
    expect(parse('a.ts', 'let x: any').saysAny).toBe(true);
    expect(sources.filter(({ saysAny }) => saysAny).map(({ file }) => file)).toEqual([]);
  });
});

function list(cell = ''): string[] {
  if (cell.trim() === 'nothing') return [];
  if (cell.trim() === 'all of src') return ALL;
  return cell.split(',').map((name) => name.trim());
}
