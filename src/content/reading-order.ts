/** A text of some content, and the way to it from the entry's root, joined by dots. */
export interface PlacedText {
  readonly path: string;
  readonly text: string;
}

/** What is not read as running text: ids, marks, and the layer for professionals. */
const NOT_TEXT = new Set([
  'action',
  'alsoCalled',
  'figure',
  'finding',
  'forms',
  'grade',
  'kind',
  'mark',
  'points',
  'professional',
  'region',
  'reviewed',
  'searchWords',
  'sources',
]);

/** Headings, questions and labels: read, but never with a link to the glossary in them. */
const NOT_LINKED = new Set([
  'ask',
  'answers',
  'caption',
  'because',
  'cells',
  'columns',
  'counted',
  'heading',
  'label',
  'lead',
  'name',
  'place',
  'plainName',
  'plainTitle',
  'question',
  'rest',
  'short',
  'shows',
  'study',
  'term',
  'title',
]);

/** Every text of an entry that a patient reads, in the order of the table, which is that of the page. */
export function readingOrder(entry: unknown): PlacedText[] {
  return [...textsIn(entry, '', NOT_TEXT)];
}

/** The texts of an entry in which a technical word may be linked to the glossary, in the order of the page. */
export function linkableTexts(entry: unknown): string[] {
  return [...textsIn(entry, '', new Set([...NOT_TEXT, ...NOT_LINKED]))].map(({ text }) => text);
}

function* textsIn(value: unknown, path: string, without: ReadonlySet<string>): Generator<PlacedText> {
  if (typeof value === 'string') {
    if (value !== '') yield { path, text: value };
  } else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      if (!without.has(key)) yield* textsIn(inner, path === '' ? key : `${path}.${key}`, without);
}
