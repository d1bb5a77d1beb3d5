import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Attributes that are read out or shown. */
const SPOKEN = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'documentTitle',
  'label',
  'placeholder',
  'text',
  'textValue',
  'title',
];
const LETTER = /\p{L}/u;
/** A word that begins large, alone or with others behind it: what only a reader needs. */
const LOOKS_SAID = /(?:^|[.:] )\p{Lu}(?:\p{Ll}+$|\p{Ll}* \p{L})/u;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** The texts in a file of the interface that are written in it, each with its line; they belong into the messages. */
function writtenTexts(file: string, source: string): readonly string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found = new Set<string>();
  const report = (node: Node, text: string) => {
    const line = source.slice(0, node.start).split('\n').length;
    found.add(`${file}:${line}: ${text.trim().replace(/\s+/g, ' ')}`);
  };
  const walk = (node: Node) => {
    if (isForDevelopers(node)) return;
    if (node.type === 'JSXText' && LETTER.test(node.value as string)) report(node, node.value as string);
    if (isShown(node)) for (const [part, text] of stringsOf(node)) if (LETTER.test(text)) report(part, text);
    const text = ownText(node);
    if (text !== null && LOOKS_SAID.test(text)) report(node, text);
    for (const child of childrenOf(node)) walk(child);
  };
  walk(program as unknown as Node);
  return [...found];
}

/** Imports, types, what something is compared with, errors that are thrown, and the console. */
function isForDevelopers(node: Node): boolean {
  if (/^(Import|ExportAll|TS\w*Type)/.test(node.type)) return true;
  if (node.type === 'BinaryExpression' && node.operator !== '+') return true;
  // words of schema.org, for machines
  if (
    node.type === 'Property' &&
    ['@type', 'audienceType'].includes(
      String((node.key as Node).value ?? (node.key as { name?: string }).name),
    )
  )
    return true;
  const callee = node.callee as (Node & { name?: string; object?: { name?: string } }) | undefined;
  if (node.type === 'NewExpression') return callee?.name?.endsWith('Error') ?? false;
  return node.type === 'CallExpression' && callee?.object?.name === 'console';
}

/** Whether the value of this piece of JSX reaches the reader: a child in braces, or an attribute that is spoken. */
function isShown(node: Node): boolean {
  if (node.type === 'JSXAttribute') return SPOKEN.includes((node.name as { name: string }).name);
  return node.type === 'JSXElement' || node.type === 'JSXFragment';
}

/** The strings that the value may be made of; not those inside of calls or comparisons. */
function stringsOf(node: Node): readonly (readonly [Node, string])[] {
  const text = ownText(node);
  if (text !== null) return [[node, text]];
  const parts: Readonly<Record<string, readonly string[]>> = {
    JSXAttribute: ['value'],
    JSXElement: ['children'],
    JSXFragment: ['children'],
    JSXExpressionContainer: ['expression'],
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: ['left', 'right'],
    ParenthesizedExpression: ['expression'],
    ...(node.operator === '+' ? { BinaryExpression: ['left', 'right'] } : {}),
  };
  return (parts[node.type] ?? [])
    .flatMap((key) => node[key] as Node | Node[] | null)
    .filter((part) => part !== null && part.type !== 'JSXElement' && part.type !== 'JSXFragment')
    .flatMap((part) => stringsOf(part as Node));
}

/** What a string or template says of itself; null for anything else. */
function ownText(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateLiteral') return null;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…');
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter(
      (child): child is Node => typeof (child as { type?: unknown } | null | undefined)?.type === 'string',
    );
}

describe('the texts of the interface', () => {
  const files = ['src/ui', 'src/twin', 'src/app'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/'))),
  );

  it('stand in the messages of a language, none in a component', () => {
    expect(files.filter((file) => file.endsWith('.tsx')).length).toBeGreaterThan(100);
    expect(files.flatMap((file) => writtenTexts(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['text', '<p>Felt most</p>'],
    ['one word of it', '<p>{name} left</p>'],
    ['a text in braces', "<p>{open ? 'close' : m.open}</p>"],
    ['a text glued to a name', "<p>{name + ', left'}</p>"],
    ['a text on a condition', '<p>{side && `, left`}</p>'],
    ['an attribute', '<button aria-label="close" />'],
    ['an attribute in braces', "<img alt={name ? '' : 'logo'} />"],
    ['an attribute with a name in it', `<svg aria-label={\`dots of \${name}\`} />`],
    ['a text in a table', "const WORDS = { neck: 'Head and neck' };"],
    ['a word in a table', "const WORDS = { neck: 'Neck' };"],
    ['a text made by a function', `const say = (n: number) => \`There are \${n}\`;`],
  ])('are found where they are written: %s', (_, code) => {
    expect(writtenTexts('a.tsx', code)).toHaveLength(1);
  });

  it.each([
    ['a message', '<p title={m.title}>{m.text} · {m.count(3)}</p>'],
    [
      'names of classes and keys',
      `<p className="panel lead" data-side="left" key={\`\${a} b\`}>{at('x')}</p>`,
    ],
    ['a comparison', "<p>{side === 'left' ? m.left : m.right}</p>"],
    ['a key of the keyboard', "if (event.key === 'Enter') go();"],
    ['an error', `throw new RangeError(\`No layer \${i} in the figure\`);`],
    ['a path', '<path d="M3 8l5-5M9 8l5-5" />'],
  ])('are told from what is none: %s', (_, code) => {
    expect(writtenTexts('a.tsx', code)).toEqual([]);
  });
});
