import type { Part } from './find-parts.ts';

const RULE = '='.repeat(100);

/**
 * `licences.txt`: what is ours and under which terms, then every part of others with the text of its licence; a text
 * that several share stands once, below all their names.
 *
 * @param own texts of our own licence and notice
 */
export function composeLicences(own: readonly string[], parts: readonly Part[]): string {
  const byText = new Map<string, Part[]>();
  for (const part of parts) byText.set(part.text, [...(byText.get(part.text) ?? []), part]);
  const theirs = [...byText].map(([text, those]) =>
    [...those.map(({ name, version, licence }) => `${name} ${version}: ${licence}`), '', text].join('\n'),
  );
  return [...own.map((text) => text.trim()), ...theirs].join(`\n\n${RULE}\n\n`).concat('\n');
}
