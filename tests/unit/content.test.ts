import { describe, expect, it } from 'vitest';
import { muscleIds } from '../../src/anatomy/muscles.ts';
import { triggerPointIds, triggerPoints } from '../../src/anatomy/trigger-points.ts';
import { zoneIds as anatomyZoneIds } from '../../src/anatomy/zones.ts';
import { conditionIds, conditions as facts, muscleOf, pointsOf } from '../../src/content/facts.ts';
import { INSIDE_STEP_IDS, type InsideStepId } from '../../src/content/inside-steps.ts';
import { HOURS_IDS, SENTENCE_IDS, TALK_IDS } from '../../src/content/map-ids.ts';
import { readingOrder } from '../../src/content/reading-order.ts';
import type { ConditionWords, InsideWords, RegionWords, Words } from '../../src/content/words.ts';
import { zoneIds } from '../../src/content/zone-ids.ts';
import { INSIDE_STEPS } from '../../src/state/inside.ts';
import { countClaims } from '../../tools/content/count.ts';
import { findFaults } from '../../tools/content/find-faults.ts';
import { type RawContent, readContent, type TableFile } from '../../tools/content/read-content.ts';
import { measureContent } from '../../tools/content/reading.ts';

const content = readContent();
const conditions = content['en/conditions'] as Readonly<Record<string, ConditionWords>>;
const inside = content['en/inside'] as Readonly<Record<InsideStepId, InsideWords>>;
const map = content['en/map'] as unknown as Words['map'];

/** The content with one field of one entry set to something else; `path` leads to it. */
function broken(file: TableFile, id: string, path: string, value: unknown): RawContent {
  const copy = structuredClone(content) as Record<TableFile, Record<string, unknown>>;
  const steps = path.split('.');
  const last = steps.pop() as string;
  let at = copy[file][id] as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

describe('the content', () => {
  it('has no fault: shape, ids, sources, wording and reading grade', () => {
    expect(findFaults(content)).toEqual([]);
  });

  it('counts 15 conditions, 101 muscles, 176 points, 144 zones', () => {
    expect([conditionIds.length, muscleIds.length, triggerPointIds.length, zoneIds.length]).toEqual([
      15, 101, 176, 144,
    ]);
    expect([...zoneIds].sort()).toEqual([...anatomyZoneIds].sort());
  });

  it('muscles and points agree with the anatomy', () => {
    for (const id of triggerPointIds) expect(muscleOf(id), id).toBe(triggerPoints[id].muscle);
    expect(muscleIds.flatMap(pointsOf).sort()).toEqual([...triggerPointIds].sort());
  });

  it('the places of a muscle have names that tell them apart', () => {
    const words = content['en/points'] as Record<string, { place: string }>;
    for (const muscle of muscleIds) {
      const places = pointsOf(muscle).map((id) => words[id]?.place);
      expect(new Set(places).size, muscle).toBe(places.length);
    }
  });

  it.each([
    ['neck-pain', 'gattie2021'],
    ['knee-pain', 'sanchezromero2020'],
    ['achilles-tendinopathy', 'solomons2020'],
    ['muscle-strain', 'geist2017'],
  ])('%s tells of the trial without an added gain (%s)', (id, key) => {
    const told = conditions[id]?.evidence.find(({ sources }) => sources.includes(key));
    expect(told?.finding).toBe('no-difference');
  });

  it('headache says that the pain itself did not clearly drop', () => {
    const told = conditions.headache?.evidence.find(({ sources }) => sources.includes('pourahmadi2021'));
    expect(told?.finding).not.toBe('helped');
  });

  it.each([
    ['sciatica', /^gluteus-minimus-/],
    ['achilles-tendinopathy', /^soleus-/],
    ['golfers-elbow', /^pronator-teres-/],
  ])('%s shows the muscle that can ache the same', (id, muscle) => {
    const points = facts[id as keyof typeof facts].aches.flatMap((pair) =>
      pair.flatMap((ache) => ache.points),
    );
    expect(points?.some((point) => muscle.test(point))).toBe(true);
  });

  it.each([
    ['chest', /left arm/],
    ['arm', /left arm/],
    ['head', /chest/],
    ['leg', /calf/],
    ['abdomen', /belly/],
  ])('pain in the %s asks first for the sign of that region', (region, sign) => {
    const { redFlags } = content['en/regions'][region] as RegionWords;
    expect(redFlags.some(({ ask, action }) => action === 'emergency' && sign.test(ask))).toBe(true);
  });

  it('most of what is claimed about a condition is not called good evidence', () => {
    const counts = countClaims(content).get('en/conditions');
    expect(counts?.good).toBeLessThan(counts?.some ?? 0);
    expect(counts?.debated).toBeGreaterThan(0);
  });

  it('reads on average like a text for a child of ten to twelve', () => {
    const grades = measureContent(content).map(({ grade }) => grade);
    expect(grades.length).toBeGreaterThan(600);
    expect(grades.reduce((a, b) => a + b, 0) / grades.length).toBeLessThan(6);
  });

  it('is not called reviewed before somebody has', () => {
    for (const file of [
      'en/conditions',
      'en/muscles',
      'en/points',
      'en/inside',
      'en/map',
      'en/about',
    ] as const)
      for (const [id, entry] of Object.entries(content[file] as Record<string, { reviewed: unknown }>))
        expect(entry.reviewed, `${file} ${id}`).toBeNull();
  });
});

describe('the words inside a muscle', () => {
  /** The steps whose words hold a field. */
  const stepsWith = (field: keyof InsideWords) => INSIDE_STEPS.filter((step) => inside[step]?.[field]);

  it('are there for every step of the story, in its order', () => {
    expect(INSIDE_STEP_IDS).toEqual(INSIDE_STEPS);
    expect(Object.keys(inside)).toEqual(INSIDE_STEPS);
  });

  it('say what you feel on the steps that are felt, and on no other', () => {
    expect(stepsWith('feel')).toEqual(['layers', 'twitch', 'cramp', 'release', 'after']);
  });

  it('say how bundles run by the bundles, and where care is needed by the layers', () => {
    expect(stepsWith('fibresRun')).toEqual(['bundles']);
    expect(stepsWith('care')).toEqual(['layers']);
  });

  it.each(['band', 'fibres', 'release'] as const)('call the %s a simple model of a debated idea', (step) => {
    const debated = inside[step].says.filter(({ grade }) => grade === 'debated');
    const frank = debated.filter(({ text }) => /\bmodel\b/.test(text) && /\bdebated?\b/.test(text));
    expect(frank.some(({ text }) => /\bidea\b/.test(text))).toBe(true);
  });

  it('name the muscle and the place in caption and picture, and put nothing else in', () => {
    for (const step of INSIDE_STEPS) {
      const { caption, shows, ...rest } = inside[step];
      const names = `${caption} ${shows}`.replaceAll('{muscle}', '').replaceAll('{place}', '');
      expect(names, step).not.toMatch(/[{}]/);
      const texts = readingOrder(rest).map(({ text }) => text);
      expect(texts.join(), step).not.toMatch(/[{}]/);
    }
    expect(inside.body.caption).toContain('{muscle}');
    expect(inside.band.shows).toContain('{place}');
  });

  it('name the signs of a lung in need before they reassure', () => {
    expect(inside.after.says[0]?.text).toMatch(/short breath.*breathe in.*dry cough.*emergency number/);
  });

  it('let the trials without an added gain stand beside the release', () => {
    const [told] = inside.release.says.filter(({ sources }) => sources.includes('gattie2021'));
    expect(told?.sources).toContain('sanchezromero2020');
    expect(told?.text).toMatch(/little or no added effect/);
  });

  it.each(['twitch', 'cramp'] as const)('say at the %s that you can stop', (step) => {
    expect(inside[step].says.some(({ text }) => /You can (say )?stop.*stops at once/.test(text))).toBe(true);
  });
});

describe('the words of a map', () => {
  /** All that is said of one place or of the talk. */
  const said = [...SENTENCE_IDS, ...TALK_IDS].map((id) => [id, map[id].text] as const);
  const items = (id: 'call-us' | 'emergency') => map[id].items.map(({ text }) => text).join(' ');

  it('are there for every id, each of its kind', () => {
    for (const id of SENTENCE_IDS) expect(map[id].kind, id).toBe('sentence');
    for (const id of TALK_IDS) expect(map[id].kind, id).toBe('talk');
    for (const id of HOURS_IDS) expect(map[id].kind, id).toBe('hours');
    expect(Object.keys(map)).toEqual([...SENTENCE_IDS, ...TALK_IDS, ...HOURS_IDS]);
  });

  it('have names and sentences that nobody takes for one another', () => {
    const entries = Object.values(map);
    expect(new Set(entries.map(({ short }) => short)).size).toBe(entries.length);
    expect(new Set(said.map(([, text]) => text)).size).toBe(said.length);
  });

  it('promise nothing', () => {
    for (const [id, text] of said)
      expect(text, id).not.toMatch(
        /\b(will|shall|going to|always|never|soon|sure|certain|better|gone)\b|n't\b/i,
      );
  });

  it('name no condition and no cause', () => {
    const names = Object.values(conditions).flatMap((words) => [
      words.name,
      words.plainName,
      ...words.alsoCalled,
    ]);
    expect(names.length).toBeGreaterThan(100);
    for (const [id, text] of said) {
      const named = names.filter((name) => text.toLowerCase().includes(name.toLowerCase()));
      expect(named, id).toEqual([]);
      expect(text, id).not.toMatch(
        /\b(trigger point|because|caused?|due to|injur|inflam|torn?|trapped|you have)/i,
      );
    }
  });

  it('do not say how a place was treated', () => {
    expect(map['treated-today'].text).not.toMatch(/needl|press|massage|hand|dry|deep/i);
  });

  it('tell what was talked about, and let nobody agree to anything by it', () => {
    for (const id of TALK_IDS) {
      expect(map[id].text, id).toMatch(/^We talked about /);
      expect(`${map[id].short} ${map[id].text}`, id).not.toMatch(
        /\b(I|agreed?|accept(ed)?|consent(ed)?|confirm(ed)?|signed?|understood|understand|informed)\b/i,
      );
    }
  });

  it('begin an emergency with the call, then name the signs of a lung in need and where they belong', () => {
    const [call, lung, where] = map.emergency.items;
    expect(call?.text).toMatch(/^Call your local emergency number.*Say you had needling\.$/);
    expect(lung?.text).toMatch(/short breath.*sharp pain when you breathe in.*dry cough/i);
    expect(where?.text).toMatch(/two days after needling of the chest, neck, shoulder or upper back/);
    for (const item of [lung, where]) expect(item?.sources).toContain('mintken2025');
  });

  it.each([/pain in the chest/, /pass out/, /weak arms or legs/i, /bladder/])(
    'count %s as an emergency and not as a call to the clinic',
    (sign) => {
      expect(items('emergency')).toMatch(sign);
      expect(items('call-us')).not.toMatch(sign);
    },
  );

  it.each([/same day/, /bruise grows/, /more sore after three days/, /numb/, /\bhot\b.*fever/])(
    'call the clinic: %s',
    (sign) => expect(items('call-us')).toMatch(sign),
  );

  it('fit the page that is taken home', () => {
    for (const id of HOURS_IDS)
      for (const { text } of map[id].items) expect(text.length, text).toBeLessThanOrEqual(100);
    for (const id of SENTENCE_IDS) {
      expect(map[id].text.length, id).toBeLessThanOrEqual(90);
      expect(map[id].short.length, id).toBeLessThanOrEqual(28);
    }
  });

  it('are not copied from the pages and steps that say more', () => {
    const split = (entry: unknown) => readingOrder(entry).flatMap(({ text }) => text.split(/(?<=[.?])\s+/));
    const elsewhere = new Set([...split(content['en/about']), ...split(content['en/inside'])]);
    const own = Object.values(map).flatMap(({ short: _, ...entry }) => split(entry));
    expect(own.filter((sentence) => elsewhere.has(sentence))).toEqual([]);
  });
});

describe('a wrong entry is named with file, id and field:', () => {
  const hard =
    'Musculoskeletal examination necessitates individualised interdisciplinary considerations regarding physiological vulnerability.';
  it.each<[what: string, file: TableFile, id: string, path: string, value: unknown, said: RegExp]>([
    ['an empty text', 'en/points', 'soleus-trp1', 'feel', '', /^en\/points soleus-trp1 feel: /],
    ['a missing field', 'en/muscles', 'soleus', 'where', undefined, /^en\/muscles soleus where: /],
    ['a field too many', 'en/zones', 'temple', 'depth', '3', /^en\/zones temple : .*depth/],
    [
      'a grade that does not exist',
      'en/conditions',
      'headache',
      'summary.0.grade',
      'sure',
      /^en\/conditions headache summary\.0\.grade: /,
    ],
    [
      'a claim without a source',
      'en/conditions',
      'neck-pain',
      'needling.may.0.sources',
      [],
      /^en\/conditions neck-pain needling\.may\.0\.sources: names no source/,
    ],
    [
      'no safety questions',
      'en/conditions',
      'sciatica',
      'redFlags',
      [],
      /^en\/conditions sciatica redFlags: /,
    ],
    [
      'two answers that fit',
      'en/conditions',
      'knee-pain',
      'teachBack.0.answers',
      [0, 1, 2].map(() => ({ text: 'Rest.', fits: true, reply: 'Yes.' })),
      /^en\/conditions knee-pain teachBack\.0\.answers: has not just one answer/,
    ],
    [
      'a source that is not in the list',
      'en/about',
      'session',
      'blocks.0.paragraphs.0.sources',
      ['nobody1999'],
      /^en\/about session sources: nobody1999 is not in/,
    ],
    [
      'a point of another muscle',
      'facts/conditions',
      'headache',
      'muscles.0.points',
      ['soleus-trp1'],
      /^facts\/conditions headache muscles: soleus-trp1 is not of/,
    ],
    [
      'a zone that does not exist',
      'facts/referral',
      'soleus-trp1',
      'primary',
      ['elsewhere'],
      /^facts\/referral soleus-trp1: elsewhere is no zone/,
    ],
    [
      'a point that does not exist',
      'facts/conditions',
      'sciatica',
      'aches.0.1.points',
      ['soleus-trp9'],
      /^facts\/conditions sciatica aches\.0: soleus-trp9 is no trigger point/,
    ],
    [
      'a word that promises',
      'en/points',
      'soleus-trp1',
      'feel',
      'Needling cures it.',
      /^en\/points soleus-trp1 feel: "cures" promises/,
    ],
    [
      'a word that frightens',
      'en/about',
      'session',
      'lead',
      'It is stabbed.',
      /^en\/about session lead: "stabbed" frightens/,
    ],
    [
      'a percentage',
      'en/conditions',
      'neck-pain',
      'course.0.text',
      'Nine in ten, or 90%, get well.',
      /^en\/conditions neck-pain course\.0\.text: "%" puts a number/,
    ],
    [
      'how to needle',
      'en/muscles',
      'soleus',
      'does',
      'It takes 30 mm.',
      /^en\/muscles soleus does: "30 mm" tells how/,
    ],
    [
      'a text too hard',
      'en/about',
      'session',
      'blocks.2.items.0.text',
      hard,
      /^en\/about session blocks\.2: reading grade/,
    ],
    [
      'a feeling on a step that is not felt',
      'en/inside',
      'needle',
      'feel',
      'Cold.',
      /^en\/inside needle feel: does not belong/,
    ],
    [
      'a step without its care',
      'en/inside',
      'layers',
      'care',
      undefined,
      /^en\/inside layers care: is missing/,
    ],
    [
      'a name that nobody puts in',
      'en/inside',
      'muscle',
      'caption',
      'This is {name}.',
      /^en\/inside muscle caption: nothing is put in for \{name\}/,
    ],
    [
      'a name where none is put in',
      'en/inside',
      'muscle',
      'says.0.text',
      'It is {muscle}.',
      /^en\/inside muscle says\.0\.text: nothing is put in/,
    ],
    [
      'a caption too long for the picture',
      'en/inside',
      'body',
      'caption',
      'So far. '.repeat(20).trim(),
      /^en\/inside body caption: /,
    ],
    [
      'a source inside that is not in the list',
      'en/inside',
      'twitch',
      'says.0.sources',
      ['nobody1999'],
      /^en\/inside twitch sources: nobody1999/,
    ],
    [
      'a word inside that frightens',
      'en/inside',
      'layers',
      'feel',
      'It may stab.',
      /^en\/inside layers feel: "stab" frightens/,
    ],
    [
      'a sentence of the map that is too long',
      'en/map',
      'twitched',
      'text',
      `${'So far so good '.repeat(7).trim()}.`,
      /^en\/map twitched text: /,
    ],
    [
      'a chip of the map that is too wide',
      'en/map',
      'twitched',
      'short',
      'A quick twitch that was felt here',
      /^en\/map twitched short: /,
    ],
    [
      'an aftercare line that is too long',
      'en/map',
      'emergency',
      'items.0.text',
      `${'Call now or '.repeat(9).trim()}.`,
      /^en\/map emergency items\.0\.text: /,
    ],
    [
      'an aftercare line without a grade',
      'en/map',
      'normal',
      'items.0.grade',
      undefined,
      /^en\/map normal items\.0\.grade: /,
    ],
    [
      'an entry of the map of another kind',
      'en/map',
      'twitched',
      'kind',
      'talk',
      /^en\/map twitched kind: talk is not the kind/,
    ],
    [
      'a source of the map that is not in the list',
      'en/map',
      'helpful',
      'items.0.sources',
      ['nobody1999'],
      /^en\/map helpful sources: nobody1999/,
    ],
    [
      'a word of the map that promises',
      'en/map',
      'eased',
      'text',
      'This place is healed.',
      /^en\/map eased text: "healed" promises/,
    ],
    [
      'a sentence of the map that is too hard',
      'en/map',
      'tell-us',
      'text',
      'Individualised physiological considerations necessitate interdisciplinary examination.',
      /^en\/map tell-us text: reading grade/,
    ],
    [
      'one word for two terms',
      'en/glossary',
      'fascia',
      'forms',
      ['trigger point'],
      /^en\/glossary .* forms: "trigger point" is also of/,
    ],
  ])('%s', (_what, file, id, path, value, said) => {
    const faults = findFaults(broken(file, id, path, value));
    expect(faults.join('\n')).toMatch(new RegExp(said.source, 'm'));
  });

  it('a source that nothing rests on', () => {
    const idle = {
      ...content,
      'en/sources': { ...content['en/sources'], idle2020: content['en/sources'].consensus },
    };
    expect(findFaults(idle).join()).toMatch(/en\/sources idle2020: /);
  });

  it('an id of the map without its words', () => {
    const { eased: _, ...rest } = content['en/map'];
    expect(findFaults({ ...content, 'en/map': rest })).toContain('en/map eased: has no entry');
  });

  it('a condition that is not there', () => {
    const { headache: _, ...rest } = content['en/conditions'];
    expect(findFaults({ ...content, 'en/conditions': rest })).toContain(
      'en/conditions headache: has no entry',
    );
  });
});
