import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'src/README.md',
  'src/anatomy/figures/README.md',
  'docs/README.md',
  'docs/body.md',
  'docs/add-a-muscle.md',
  'docs/add-a-condition.md',
  'docs/languages.md',
  'docs/embedding/README.md',
];
/** A page with many pictures stays light. */
const MOST_BYTES_OF_A_STEP = 150_000;

const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;

function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] as string);
}

function commandsOf(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm run ([a-z][\w:-]*)(?![\w…])/g)].map((match) => match[1] as string);
}

describe.each(DOCUMENTS)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('leads only to files that are there', () => {
    const missing = linksOf(text)
      .filter((target) => !/^(https?|mailto):/.test(target))
      .filter((target) => !existsSync(path.join(path.dirname(file), target)));
    expect(missing).toEqual([]);
  });

  it('names only commands that are there', () => {
    expect(commandsOf(text).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('the documents', () => {
  it('are all reached from their index', () => {
    const index = linksOf(readFileSync('docs/README.md', 'utf8')).map((target) => path.join('docs', target));
    for (const file of DOCUMENTS.filter((name) => name !== 'docs/README.md')) expect(index).toContain(file);
  });

  it('show light pictures of how the body is made, each told in words', () => {
    const pictures = [...readFileSync('docs/body.md', 'utf8').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(20);
    for (const [, told = '', file = ''] of pictures) {
      expect(told.length, file).toBeGreaterThan(15);
      expect(statSync(path.join('docs', file)).size, file).toBeLessThan(MOST_BYTES_OF_A_STEP);
    }
  });

  it('the tests see a link and a command that lead nowhere', () => {
    expect(linksOf('see [a](b.md#c) and ![d](e.jpg)')).toEqual(['b.md', 'e.jpg']);
    expect(commandsOf('`npm run no-such` and `npm run pictures:steps -- --only x`')).toEqual([
      'no-such',
      'pictures:steps',
    ]);
  });
});
