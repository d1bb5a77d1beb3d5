import { readingOrder } from '../../src/content/reading-order.ts';
import type { RawContent, TableFile } from './read-content.ts';

/** A stretch of text that is read in one go: what measures of reading are taken of. */
export interface Passage {
  /** File, id, and the field where an entry has several passages. */
  readonly where: string;
  readonly text: string;
}

/** Which tables patients read, and to which depth of the path their texts belong together. */
const DEPTH: Partial<Record<TableFile, number>> = {
  'en/conditions': 1,
  'en/muscles': 0,
  'en/points': 0,
  'en/inside': 2,
  'en/map': 2,
  'en/zones': 0,
  'en/regions': 0,
  'en/about': 2,
  'en/glossary': 0,
};
export const PATIENT_TABLES = Object.keys(DEPTH) as readonly TableFile[];

/** Names are not sentences. */
const NAMES = /(^|\.)(name|plainName|term|title|plainTitle|heading|place|label|short|rest|study)$/;

/** Every passage of the patient's layer, in the order of the tables. */
export function passagesOf(content: RawContent): Passage[] {
  return Object.entries(DEPTH).flatMap(([file, depth]) =>
    Object.entries(content[file as TableFile]).flatMap(([id, entry]) => {
      const passages = new Map<string, string[]>();
      for (const { path, text } of readingOrder(entry)) {
        if (NAMES.test(path)) continue;
        const field = path.split('.').slice(0, depth).join('.');
        passages.set(field, [...(passages.get(field) ?? []), text]);
      }
      return [...passages].map(([field, texts]) => ({
        where: [file, id, field].filter(Boolean).join(' '),
        text: texts.map(asSentence).join(' '),
      }));
    }),
  );
}

/** A line of a list is a sentence, with or without its full stop. */
function asSentence(text: string): string {
  return /[.?:]$/.test(text) ? text : `${text}.`;
}
