import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPattern, byWords, findFirstUses } from '../../src/content/find-terms.ts';
import { loadWords } from '../../src/content/load-words.ts';
import { linkableTexts, readingOrder } from '../../src/content/reading-order.ts';
import type { Term } from '../../src/content/words.ts';

const term = (...forms: string[]): Term => ({
  term: forms[0] as string,
  forms,
  meaning: 'What it means.',
  sources: ['consensus'],
});
const glossary = {
  twitch: term('twitch', 'twitches'),
  'local-twitch': term('local twitch response'),
  fascia: term('fascia'),
};
const found = (texts: string[]) =>
  [...findFirstUses(texts, glossary)].flatMap(([text, uses]) =>
    uses.map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`),
  );

describe('first uses of technical words', () => {
  it('are found once, in the order of reading, whatever their case', () => {
    expect(found(['Fascia wraps it.', 'The fascia may twitch.', 'It twitches again.'])).toEqual([
      'fascia: Fascia',
      'twitch: twitch',
    ]);
  });

  it('are the longest word that fits', () => {
    expect(found(['A local twitch response is a twitch.'])).toEqual([
      'local-twitch: local twitch response',
      'twitch: twitch',
    ]);
  });

  it('are whole words', () => {
    expect(found(['The fascial twitching.'])).toEqual([]);
  });

  it('are found in running Chinese text, the longest first', () => {
    const chinese = {
      nerve: term('神经'),
      sciatica: term('坐骨神经痛'),
      mri: term('mri'),
      fascia: term('筋膜'),
    };
    const uses = (texts: string[], names: string[] = []) =>
      [...findFirstUses(texts, chinese, names)].flatMap(([text, all]) =>
        all.map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`),
      );
    expect(uses(['它很像坐骨神经痛。', '这条神经就在附近。'])).toEqual([
      'sciatica: 坐骨神经痛',
      'nerve: 神经',
    ]);
    expect(uses(['先做MRI检查。', '做MRI2检查。'])).toEqual(['mri: MRI']);
    expect(uses(['做MRI2检查。', 'aMRI检查。'])).toEqual([]);
    expect(uses(['阔筋膜张肌和筋膜。'], ['阔筋膜张肌'])).toEqual(['fascia: 筋膜']);
    expect([...findFirstUses(['阔筋膜张肌和筋膜。'], chinese, ['阔筋膜张肌']).values()][0]?.[0]?.start).toBe(
      6,
    );
  });

  it('lie within the text that they are found in, in every condition', async () => {
    const [terms, conditions] = await Promise.all([loadWords('glossary'), loadWords('conditions')]);
    for (const [id, words] of Object.entries(conditions)) {
      const texts = linkableTexts(words);
      const uses = findFirstUses(texts, terms);
      expect(uses.size, id).toBeGreaterThan(3);
      const ids = [...uses.values()].flat().map((use) => use.id);
      expect(new Set(ids).size, id).toBe(ids.length);
      for (const [text, inText] of uses)
        for (const { id: termId, start, end } of inText)
          expect(terms[termId].forms).toContain(text.slice(start, end).toLowerCase());
    }
  });

  it('every term of the glossary is used somewhere', async () => {
    const terms = await loadWords('glossary');
    const tables = await Promise.all([
      loadWords('conditions'),
      loadWords('about'),
      loadWords('muscles'),
      loadWords('points'),
    ]);
    const texts = tables.flatMap(readingOrder).map(({ text }) => text);
    const uses = findFirstUses(texts, terms);
    const used = new Set([...uses.values()].flat().map(({ id }) => id));
    expect(Object.keys(terms).filter((id) => !used.has(id as keyof typeof terms))).toEqual([]);
  });
});

const words = { glossary: await loadWords('glossary'), conditions: await loadWords('conditions') };

describe('looking from word to word', () => {
  const forms = Object.values(words.glossary)
    .flatMap((term) => term.forms)
    .sort((a, b) => b.length - a.length);
  const fast = byWords(forms);
  const slow = byPattern(forms);

  it('finds in every text of the conditions what one pattern of all forms finds', () => {
    const texts = textsIn(words.conditions);
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) expect([...fast(text)], text).toEqual([...slow(text)]);
  });

  it('finds the same in any words, signs and cases', () => {
    const part = fc.oneof(
      fc.constantFrom(...forms, ...forms.map((form) => form.toUpperCase())),
      fc.constantFrom(' ', '-', ', ', 's', '’s', 'é', '9', '.', '筋膜'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect([...fast(text)]).toEqual([...slow(text)]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
