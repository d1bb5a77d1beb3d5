import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT } from './read-built-pages.ts';

const text = readFileSync(`${BUILT}/licences.txt`, 'utf8');
const parts = [
  ...text.matchAll(/^((?:@[\w-]+\/)?[\w-]+)(?: \(in [^)]+\))? (?:\d+\.\d+\.\d+|as it stands there): (.+)$/gm),
].map(([, name = '', licence = '']) => ({ name, licence }));

// what the build wrote, read from the disk: no browser is needed
describe('the licences of the build', () => {
  it('name what is in its scripts, its worker, its typeface, and inside other parts', () => {
    const names = parts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const known of [
      'react-dom',
      'three',
      'meshoptimizer',
      'react-reconciler',
      'workbox-precaching',
      '@fontsource-variable/atkinson-hyperlegible-next',
      'vite',
    ])
      expect(names).toContain(known);
    // what only tools and tests use is not passed on
    for (const tool of ['zod', 'playwright-core', '@gltf-transform/core', 'typescript'])
      expect(names).not.toContain(tool);
  });

  it('say first what is ours, and NOTICE names every part that is not plainly MIT', () => {
    const notice = readFileSync('NOTICE', 'utf8');
    expect(text.startsWith(notice.trim())).toBe(true);
    expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
    const others = parts.filter(({ licence }) => licence !== 'MIT');
    expect(others.length).toBeGreaterThan(3);
    expect(others.filter(({ name }) => !notice.includes(name))).toEqual([]);
  });

  it('are kept for when there is no connection', () => {
    expect(readFileSync(`${BUILT}/service-worker.js`, 'utf8')).toContain('licences.txt');
  });
});
