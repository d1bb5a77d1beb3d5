import { afterAll, describe, expect, it } from 'vitest';
import { contextPartIds } from '../../src/anatomy/context-parts.ts';
import bones from '../../src/anatomy/figures/bones.json';
import { de } from '../../src/content/de/messages/index.ts';
import { en } from '../../src/content/en/messages/index.ts';
import { pluralsOf } from '../../src/content/format.ts';
import { LANGUAGES, type LanguageId, languageIds } from '../../src/content/languages.ts';
import { loadMessages } from '../../src/content/load-messages.ts';
import { type Messages, setLanguage } from '../../src/content/messages.ts';

type Make = (...args: readonly unknown[]) => unknown;
/** A text of the messages, or what makes one, by its key: `panel.notice.text`. */
type Leaf = readonly [key: string, value: string | Make | readonly unknown[]];

function leavesOf(messages: object, path = ''): readonly Leaf[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): readonly Leaf[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leavesOf(value, `${path}${key}.`)
      : [[path + key, value as Leaf[1]]],
  );
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

/** What messages are made of here that take something else than names. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'evidence.sources': [7],
  'hurts.covers': [['Soleus', 'Gastrocnemius']],
  'hurts.spreadsTo': [['Soleus', 'Gastrocnemius']],
  'mapPanel.writer.full': [12],
  'search.found': [7],
  'shared.onSide': ['Soleus', 'left'],
  'structures.name': ['vertebra-c5'],
  'handOut.sentences': [['Soleus', 'Gastrocnemius']],
  'handOut.forNumbers': [[3, 7]],
  'handOut.emergency': ['112'],
  'inside.count': [3, 11],
  'inside.countAndTitle': [3, 11, 'Soleus'],
  'inside.aloud': ['Soleus', 'Gastrocnemius', ''],
  'inside.slower': [20],
  'kiosk.secondsLeft': [5],
  'markers.point': [7, 'Soleus', 'Gastrocnemius', 'right'],
  'markers.markPoint': [7, 'Soleus', 'Gastrocnemius', null],
  'room.map': [7],
  'room.mark': [7],
  'room.card.mostSentences': [3],
  'room.card.lettersLeft': [40],
  'room.card.noteFull': [120],
  'twin.chart.muscles': [['Soleus', 'Gastrocnemius']],
  'twin.chart.point': ['Soleus', ['Gastrocnemius']],
  'twin.sourceNumber': [7],
};
const NAME = 'Soleus';

/** What a message is made of: names, where nothing else is said. */
function samplesFor(key: string): readonly unknown[] {
  const model = new Map(leavesOf(en)).get(key);
  return SAMPLES[key] ?? Array.from({ length: (model as Make).length }, () => NAME);
}

/** Texts that are the same in English and Spanish: signs alone, and words that both have. */
const SAME: Readonly<Partial<Record<LanguageId, readonly string[]>>> = {
  es: ['safety.no', 'tools.layer.superficial'],
  de: ['places.home'],
};
/** A text with no word of its own: an abbreviation, or signs around what is put in. */
const isWordless = (text: string) => !/\p{Ll}/u.test(text.replace(/\{\w+\}/g, ''));

const whole = languageIds.filter((id) => LANGUAGES[id].extent === 'whole');
const all = new Map(await Promise.all(languageIds.map(async (id) => [id, await loadMessages(id)] as const)));
const messagesOf = (id: LanguageId) => all.get(id) as Messages;
afterAll(() => setLanguage('en', en));

describe.each(languageIds)('the messages in %s', (language) => {
  const messages = messagesOf(language);
  const english = new Map(leavesOf(en));

  it('are all there, with what is put into them', () => {
    const leaves = leavesOf(messages);
    expect(leaves.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    for (const [key, value] of leaves) {
      const model = english.get(key);
      expect(typeof value, key).toBe(typeof model);
      if (typeof value !== 'string' || typeof model !== 'string') continue;
      expect(placeholders(value), key).toEqual(placeholders(model));
      expect(value, key).not.toMatch(/[–—!！¡]/);
      // only what stands below translations may be empty, and the gap between sentences
      if (value === '') expect(key).toMatch(/^panel\.translation\.|^shared\.sentenceGap$/);
    }
  });

  it('make a text of whatever they are given', () => {
    setLanguage(language, messages);
    const made = leavesOf(messages).filter(([, value]) => typeof value === 'function');
    expect(made.length).toBeGreaterThan(40);
    for (const [key, make] of made) {
      const samples = samplesFor(key);
      const text = String((make as Make)(...samples));
      expect(text, key).not.toMatch(/undefined|NaN|\[object|=>|[–—!]/);
      if (key === 'inside.wordsIn') {
        expect(Number(text)).toBeGreaterThan(0);
        continue;
      }
      const given = samples
        .flat()
        .filter((sample) => !['left', 'right', 'vertebra-c5'].includes(String(sample)));
      for (const sample of given) {
        if (sample !== null) expect(text.toLowerCase(), key).toContain(String(sample).toLowerCase());
      }
    }
  });
});

describe.each(whole.filter((id) => id !== 'en'))('every message in %s', (language) => {
  it('is another than in English', () => {
    const english = new Map(leavesOf(en));
    const same = leavesOf(messagesOf(language)).filter(
      ([key, value]) => typeof value === 'string' && value === english.get(key) && !isWordless(value),
    );
    expect(same.map(([key]) => key)).toEqual(SAME[language] ?? []);
  });

  it('names every bone, and every muscle that has no words of its own', () => {
    const { name } = messagesOf(language).structures;
    const ids = [...contextPartIds, ...Object.keys(bones)];
    expect(ids.length).toBeGreaterThan(80);
    for (const id of ids) {
      expect(name(id), id).toMatch(/\p{L}{2}/u);
      expect(name(id), id).not.toMatch(/undefined/);
    }
    expect(new Set(ids.map(name)).size).toBe(ids.length);
  });
});

describe('numbers and nouns', () => {
  it('agree as each language wants it', () => {
    const left = (id: LanguageId) => [1, 2].map((n) => messagesOf(id).kiosk.secondsLeft(n));
    expect(left('en')).toEqual(['1 second left', '2 seconds left']);
    expect(left('es')).toEqual(['Queda 1 segundo', 'Quedan 2 segundos']);
    expect(left('zh-hans')).toEqual(['还剩1秒', '还剩2秒']);
  });

  it('have the forms that a language has, and the last one where it has no other', () => {
    const polish = pluralsOf('pl');
    const forms = { one: '# punkt', few: '# punkty', many: '# punktów', other: '# punktu' };
    expect([1, 2, 5, 22].map((n) => polish(n, forms))).toEqual([
      '1 punkt',
      '2 punkty',
      '5 punktów',
      '22 punkty',
    ]);
    expect(polish(5, { other: '# pkt' })).toBe('5 pkt');
    expect(pluralsOf('es')(20_000, { other: '# puntos' })).toBe('20.000 puntos');
  });
});

describe('a language that has only begun', () => {
  it('has its own messages, and the English ones in the gaps', () => {
    const { home, safety, about } = messagesOf('de');
    expect(home.title).toBe(de.home?.title);
    expect(safety.yes).toBe('Ja');
    expect(safety.showAllTheSame).toBe(en.safety.showAllTheSame);
    expect(about.next('Ferse')).toBe('Next: Ferse');
    expect(messagesOf('de').panel.translation.begun).toMatch(/\p{L}/u);
  });
});

describe('the language for tests of the layout', () => {
  it('turns every text around', () => {
    // a text that is empty in English stays so
    const turned = /^(\u202e.*\u202c)?$/s;
    setLanguage('ar-xb', messagesOf('ar-xb'));
    for (const [key, value] of leavesOf(messagesOf('ar-xb'))) {
      if (key === 'inside.wordsIn') continue;
      const texts = typeof value === 'function' ? [value(...samplesFor(key))] : textsIn(value);
      for (const text of texts) expect(text, key).toMatch(turned);
    }
  });
});

/** Texts in lists too. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
