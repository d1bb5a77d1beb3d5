import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** A docstring says at least so many words that its name does not say already. */
const LEAST_WORDS = 4;
/** In these folders a number or a point that goes in or out has its unit or its frame in the docstring. */
const MEASURED = /^(src\/geometry|tools\/model)\//;

const UNIT =
  /\b(mm|cm|m|ml|[cm]m[²³]|millimetres?|metres?|radians?|degrees?|seconds?|bytes?|pixels?|frame|shares?|counts?|number of|how many|index(es)?|0 to 1|[01] where|[uvkj]|cells?|triangles a|unit (length|vectors?|directions?))\b|°|%/i;
const NUMERIC = /\b(number|BodyPoint|Float32Array|Float64Array|Mesh|Lattice|ScalarGrid|DistanceField)\b/;
/** Names of numbers that carry their unit, or that count. */
const SAYS_UNIT = /(Mm|Ml|M|Rad|Deg|Px|Bytes|Seconds|Share|Count|Steps|Index|Rounds)$/;
/** Words that say nothing alone. */
const EMPTY_WORDS = new Set(
  'a an the of for to in on at by and or is are it its this that with from as be one each every which what'.split(
    ' ',
  ),
);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Public {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  /** What stands directly above, without its stars; null where there is no docstring. */
  readonly doc: string | null;
  /** Parameters and result, as written; null where it is no function. */
  readonly signature: { readonly params: readonly string[]; readonly result: string } | null;
}

/** Every function, class, component, hook and type with behaviour that a file exports, with its docstring. */
function publicOf(file: string, text: string): Public[] {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  const docAbove = (start: number): string | null => {
    const doc = docs.findLast(({ end }) => end <= start);
    if (!doc || text.slice(doc.end, start).trim() !== '') return null;
    return doc.value.replace(/^\s*\*+/gm, '').trim();
  };
  const body = program.body as unknown as Node[];
  const named = exportedByName(body);
  const seen = new Set<string>();
  return body.flatMap((statement) => {
    const exported = /^Export(Named|Default)Declaration$/.test(statement.type);
    const declaration = exported ? (statement.declaration as Node | null) : statement;
    if (!declaration) return [];
    return declaredIn(declaration).flatMap(({ name, node }) => {
      // overloads are told of once, above the first
      if (!(exported || named.has(name)) || seen.has(name) || !(behaves(node, text) || isMade(name, node)))
        return [];
      seen.add(name);
      const line = text.slice(0, statement.start).split('\n').length;
      return [{ file, line, name, doc: docAbove(statement.start), signature: signatureOf(node, text) }];
    });
  });
}

/** Names that `export { … }` gives away. */
function exportedByName(body: readonly Node[]): ReadonlySet<string> {
  const lists = body.filter(({ type, source }) => type === 'ExportNamedDeclaration' && !source);
  return new Set(lists.flatMap(({ specifiers }) => (specifiers as Node[]).map(({ local }) => nameOf(local))));
}

function declaredIn(declaration: Node): { name: string; node: Node }[] {
  if (declaration.type === 'VariableDeclaration')
    return (declaration.declarations as Node[]).map(({ id, init, ...rest }) => ({
      name: nameOf(id),
      node: (init as Node | null) ?? (rest as Node),
    }));
  return [{ name: nameOf(declaration.id) || 'default', node: declaration }];
}

function nameOf(id: unknown): string {
  return (id as { name?: string } | null)?.name ?? '';
}

/** A function, a class, or a type in which something can be called. */
function behaves(node: Node, text: string): boolean {
  if (/^(Arrow)?Function(Expression|Declaration)$|^TSDeclareFunction$|^Class/.test(node.type)) return true;
  if (!/^TS(Interface|TypeAlias)Declaration$/.test(node.type)) return false;
  return /=>|\)\s*:/.test(text.slice(node.start, node.end).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
}

/** A hook or a component that a call or another object gives: `const useClock = create(…)`, `Page.Provider`. */
function isMade(name: string, node: Node): boolean {
  return /^(Call|Member)Expression$/.test(node.type) && /^(use[A-Z]|[A-Z][a-z])/.test(name);
}

function signatureOf(node: Node, text: string): Public['signature'] {
  if (!Array.isArray(node.params)) return null;
  const slice = (part: Node) => text.slice(part.start, part.end);
  const result = node.returnType as Node | null;
  return { params: (node.params as Node[]).map(slice), result: result ? slice(result) : '' };
}

/** Null when the docstring says enough, else what is missing. */
function fault({ file, line, name, doc, signature }: Public): string | null {
  const where = `${file}:${line} ${name}`;
  if (doc === null) return `${where}: no docstring directly above`;
  if (newWords(name, doc) < LEAST_WORDS) return `${where}: says little more than its name: ${doc}`;
  if (!MEASURED.test(file) || !signature || UNIT.test(doc)) return null;
  const untold = signature.params.filter(
    (param) => NUMERIC.test(param) && !SAYS_UNIT.test(param.split(/[?:=]/)[0] as string),
  );
  return untold.length > 0 || NUMERIC.test(signature.result)
    ? `${where}: tells no unit and no frame of ${[...untold, signature.result].join(', ')}`
    : null;
}

function newWords(name: string, doc: string): number {
  const stem = (word: string) => word.toLowerCase().slice(0, 5);
  const known = new Set((name.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []).map(stem));
  const words = (doc.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word.toLowerCase()));
  return new Set(words.map(stem).filter((word) => !known.has(word))).size;
}

function readAll(): Public[] {
  return ['src', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .flatMap((file) => publicOf(file, readFileSync(file, 'utf8'))),
  );
}

describe('what a file gives to others', () => {
  const all = readAll();

  it('is found in every layer: the walk is not empty', () => {
    const layers = new Set(all.map(({ file }) => file.split('/').slice(0, 2).join('/')));
    for (const layer of ['geometry', 'anatomy', 'content', 'state', 'scene', 'ui', 'twin', 'app', 'embed'])
      expect(layers).toContain(`src/${layer}`);
    expect(layers).toContain('tools/model');
    expect(all.length).toBeGreaterThan(700);
  });

  it('says in a docstring directly above what it does, and in which unit or frame it measures', () => {
    expect(all.map(fault).filter((found) => found !== null)).toEqual([]);
  });

  it.each([
    ['a function without a docstring', 'export function turn(): void {}'],
    [
      'a docstring with code between',
      '/** Turns the body about its long axis. */\nlet a = 1;\nexport const turn = () => a;',
    ],
    [
      'a comment that is no docstring',
      '// turns the body about its long axis\nexport function turn(): void {}',
    ],
    ['a name in other words', '/** Turns the body. */\nexport function turnBody(): void {}'],
    ['a function that is exported by name', 'function turn(): void {}\nexport { turn };'],
    ['a component', 'export const Turn = () => null;'],
    ['a class', 'export class Turn {}'],
    ['a hook that is made', 'export const useTurn = create(() => ({}));'],
    ['a component that is made', 'export const TurnProvider = Turn.Provider;'],
    ['a type that can be called', 'export type Turn = (angleRad: number) => void;'],
    [
      'a number without its unit',
      '/** Turns the body about its long axis. */\nexport function turn(angle: number): void {}',
    ],
  ])('the test itself sees the fault in %s', (_, text) => {
    expect(publicOf('src/geometry/turn.ts', text).map(fault)).toEqual([expect.any(String)]);
  });

  it.each([
    ['/** Turns the body about its long axis. */\nexport function turn(angleRad: number): void {}'],
    ['/** Turns the body about its long axis, by radians. */\nexport function turn(angle: number): void {}'],
    ['/** Turns the body about its long axis. */\nexport default function Turn() {}'],
  ])('the test itself is content with %s', (text) => {
    expect(publicOf('src/geometry/turn.ts', text).map(fault)).toEqual([null]);
  });
});
