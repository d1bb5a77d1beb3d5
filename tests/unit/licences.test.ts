import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAllowed } from '../../tools/licences/allowed.ts';
import { composeLicences } from '../../tools/licences/compose-licences.ts';
import { findParts } from '../../tools/licences/find-parts.ts';

describe('a licence', () => {
  it.each(['MIT', 'OFL-1.1', '(MIT OR Apache-2.0)', 'GPL-3.0 OR MIT', 'MIT AND (GPL-2.0 OR Zlib)'])(
    '%s lets a part be passed on',
    (expression) => {
      expect(isAllowed(expression)).toBe(true);
    },
  );

  it.each([
    '',
    'GPL-3.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    'MIT AND GPL-3.0',
    '(MIT',
    'MIT)',
    'MIT MIT',
    'MIT OR',
    'toString',
  ])('%j does not, or cannot be read', (expression) => {
    expect(isAllowed(expression)).toBe(false);
  });
});

describe('the parts of a build', () => {
  let folder: string;
  const put = (name: string, licence: unknown, files: Readonly<Record<string, string>> = {}) => {
    const at = path.join(folder, 'node_modules', name);
    mkdirSync(at, { recursive: true });
    writeFileSync(
      path.join(at, 'package.json'),
      JSON.stringify({ name, version: '1.2.3', license: licence }),
    );
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(at, file), text);
    return path.join(at, 'dist/index.js');
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'licences-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are found by their modules, each once, with the text of their licence', () => {
    const parts = findParts([
      'node_modules/three/build/three.core.js',
      'node_modules/three/build/three.module.js',
      'node_modules/three/examples/jsm/libs/meshopt_decoder.module.js',
      'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/a.woff2',
      'node_modules/@react-three/fiber/dist/a.js?x=1',
      '\0vite/preload-helper.js',
      'src/app/main.tsx',
      'index.html',
    ]);
    expect(parts.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([
      '@fontsource-variable/atkinson-hyperlegible-next: OFL-1.1',
      '@react-three/fiber: MIT',
      'meshoptimizer (in three): MIT',
      'react-reconciler (in @react-three/fiber): MIT',
      'three: MIT',
      'vite: MIT',
    ]);
    for (const { name, text } of parts)
      expect(text, name).toMatch(/permission is hereby granted|SIL OPEN FONT/i);
    expect(parts[2]?.text).toContain('Arseny Kapoulkine');
    expect(parts[4]?.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).dependencies.three);
  });

  it.each([
    ['a licence that asks for more', 'GPL-3.0', 'GPL-3.0'],
    ['no licence', undefined, 'none named'],
    ['a licence in an old form', { type: 'MIT' }, 'none named'],
  ])('with %s stop the build, and are named', (what, licence, said) => {
    const name = what.replaceAll(' ', '-');
    expect(() => findParts([put(name, licence, { LICENSE: 'text' })])).toThrow(`${name} 1.2.3`);
    expect(() => findParts([put(name, licence, { LICENSE: 'text' })])).toThrow(said);
  });

  it('without the text of their licence stop the build', () => {
    expect(() => findParts([put('no-text', 'MIT', { 'license.js': 'x' })])).toThrow(
      'no-text 1.2.3 has no file',
    );
  });

  it('bring their notice along, and share a text that is the same', () => {
    const [a, b] = ['a', 'b'].map((name) => put(name, 'MIT', { LICENSE: 'the terms' }));
    const c = put('c', 'Apache-2.0', { 'LICENSE.txt': 'other terms', 'NOTICE.md': 'thanks' });
    const text = composeLicences(['ours'], findParts([a ?? '', b ?? '', c]));
    expect(text.startsWith('ours\n')).toBe(true);
    expect(text.match(/the terms/g)).toHaveLength(1);
    expect(text).toContain('a 1.2.3: MIT\nb 1.2.3: MIT\n\nthe terms');
    expect(text).toContain('c 1.2.3: Apache-2.0\n\nother terms\n\nthanks');
  });
});
