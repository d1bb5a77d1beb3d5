import { citedSources } from '../../src/content/cited-sources.ts';
import type { ConditionFacts } from '../../src/content/facts.ts';
import { isTriggerPointId, muscleOf } from '../../src/content/facts.ts';
import type { InsideStepId } from '../../src/content/inside-steps.ts';
import { HOURS_IDS, SENTENCE_IDS, TALK_IDS } from '../../src/content/map-ids.ts';
import { readingOrder } from '../../src/content/reading-order.ts';
import type { ReferralPattern } from '../../src/content/referral.ts';
import type { ConditionWords, InsideWords, MapWords, Term } from '../../src/content/words.ts';
import { isZoneId } from '../../src/content/zone-ids.ts';
import { isZoneRegion } from '../../src/content/zone-regions.ts';
import type { RawContent } from './read-content.ts';

/** The tables that may cite sources. */
const CITING = [
  'en/conditions',
  'en/muscles',
  'en/inside',
  'en/map',
  'en/regions',
  'en/about',
  'en/glossary',
] as const;

/** Ids that lead nowhere, sources that nobody cites, and orders that do not hold. The tables must fit their schema. */
export function danglingFaults(content: RawContent): string[] {
  return [
    ...linkFaults(content),
    ...patternFaults(content),
    ...insideFaults(content),
    ...mapFaults(content),
    ...sourceFaults(content),
    ...flagFaults(content),
    ...glossaryFaults(content),
  ];
}

function linkFaults(content: RawContent): string[] {
  const facts = content['facts/conditions'] as Readonly<Record<string, ConditionFacts>>;
  const words = content['en/conditions'] as Readonly<Record<string, ConditionWords>>;
  return Object.entries(facts).flatMap(([id, { muscles, aches }]) => {
    const file = `facts/conditions ${id} muscles`;
    const faults = muscles.flatMap(({ muscle, points }) =>
      points
        .filter((point) => muscleOf(point) !== muscle)
        .map((point) => `${file}: ${point} is not of ${muscle}`),
    );
    const said = Object.keys(words[id]?.muscles ?? {});
    const linked = muscles.map(({ muscle }) => muscle);
    if (said.join() !== linked.join())
      faults.push(`en/conditions ${id} muscles: not the muscles of the facts, in their order`);
    if (aches.length !== words[id]?.sameAche.length)
      faults.push(`facts/conditions ${id} aches: not as many pairs as the words have`);
    for (const [i, pair] of aches.entries()) {
      const where = `facts/conditions ${id} aches.${i}`;
      for (const { points, zones } of pair) {
        if (points.length + zones.length === 0) faults.push(`${where}: a side has nothing to paint`);
        for (const point of points)
          if (!isTriggerPointId(point)) faults.push(`${where}: ${point} is no trigger point`);
        for (const zone of zones) if (!isZoneId(zone)) faults.push(`${where}: ${zone} is no zone`);
      }
    }
    return faults;
  });
}

function patternFaults(content: RawContent): string[] {
  const referral = content['facts/referral'] as Readonly<Record<string, ReferralPattern>>;
  const patterns = Object.entries(referral).flatMap(([id, { primary, spillover }]) => {
    const all: readonly string[] = [...primary, ...spillover];
    const faults = all.filter((zone) => !isZoneId(zone)).map((zone) => `${zone} is no zone`);
    if (new Set(all).size !== all.length) faults.push('a zone is both strong and weak');
    return faults.map((fault) => `facts/referral ${id}: ${fault}`);
  });
  const zones = content['en/zones'] as Readonly<Record<string, { region: string }>>;
  const regions = Object.entries(zones)
    .filter(([, { region }]) => !isZoneRegion(region))
    .map(([id, { region }]) => `en/zones ${id} region: ${region} has no safety signs`);
  return [...patterns, ...regions];
}

/** The steps on which a field stands that the others are without. */
const STANDS_ON: Readonly<Record<'feel' | 'fibresRun' | 'care', readonly InsideStepId[]>> = {
  feel: ['layers', 'twitch', 'cramp', 'release', 'after'],
  fibresRun: ['bundles'],
  care: ['layers'],
};
const PLACEHOLDERS = ['{muscle}', '{place}'];
/** Where names are put in for them. */
const FILLED = ['caption', 'shows'];

/** Fields on a step where they do not belong or missing where they do, and placeholders that nothing fills. */
function insideFaults(content: RawContent): string[] {
  const words = content['en/inside'] as Readonly<Record<InsideStepId, InsideWords>>;
  return (Object.keys(words) as InsideStepId[]).flatMap((id) => {
    const misplaced = (Object.keys(STANDS_ON) as (keyof typeof STANDS_ON)[]).flatMap((field) => {
      const belongs = STANDS_ON[field].includes(id);
      if (belongs === (words[id][field] !== undefined)) return [];
      return [`en/inside ${id} ${field}: ${belongs ? 'is missing on' : 'does not belong on'} this step`];
    });
    const unfilled = readingOrder(words[id]).flatMap(({ path, text }) =>
      (text.match(/\{[^}]*\}?|\}/g) ?? [])
        .filter((found) => !FILLED.includes(path) || !PLACEHOLDERS.includes(found))
        .map((found) => `en/inside ${id} ${path}: nothing is put in for ${found}`),
    );
    return [...misplaced, ...unfilled];
  });
}

const MAP_IDS: Readonly<Record<MapWords['kind'], readonly string[]>> = {
  sentence: SENTENCE_IDS,
  talk: TALK_IDS,
  hours: HOURS_IDS,
};

/** Entries of the map whose kind is not that of their id. */
function mapFaults(content: RawContent): string[] {
  const words = content['en/map'] as Readonly<Record<string, MapWords>>;
  return Object.entries(words)
    .filter(([id, { kind }]) => !MAP_IDS[kind].includes(id))
    .map(([id, { kind }]) => `en/map ${id} kind: ${kind} is not the kind of this id`);
}

function sourceFaults(content: RawContent): string[] {
  const known = content['en/sources'];
  const cited = new Set<string>();
  const unknown = CITING.flatMap((file) =>
    Object.entries(content[file]).flatMap(([id, entry]) => {
      const keys = [...citedSources(entry)];
      for (const key of keys) cited.add(key);
      return keys
        .filter((key) => !(key in known))
        .map((key) => `${file} ${id} sources: ${key} is not in en/sources`);
    }),
  );
  const idle = Object.keys(known).filter((key) => !cited.has(key));
  return [...unknown, ...idle.map((key) => `en/sources ${key}: nothing rests on it`)];
}

/** Safety questions run from the most urgent down, and no condition is without an urgent one. */
function flagFaults(content: RawContent): string[] {
  const order = ['emergency', 'same-day', 'see-clinician'];
  const words = content['en/conditions'] as Readonly<Record<string, ConditionWords>>;
  return Object.entries(words).flatMap(([id, { redFlags }]) => {
    const ranks = redFlags.map(({ action }) => order.indexOf(action));
    const faults: string[] = [];
    if (ranks.some((rank, i) => rank < (ranks[i - 1] ?? 0)))
      faults.push('not from the most urgent to the least');
    if ((ranks[0] ?? 2) > 1) faults.push('none that needs help today');
    return faults.map((fault) => `en/conditions ${id} redFlags: ${fault}`);
  });
}

function glossaryFaults(content: RawContent): string[] {
  const owner = new Map<string, string>();
  const terms = content['en/glossary'] as Readonly<Record<string, Term>>;
  return Object.entries(terms).flatMap(([id, { forms }]) =>
    forms.flatMap((form) => {
      const other = owner.get(form);
      owner.set(form, id);
      return other ? [`en/glossary ${id} forms: "${form}" is also of ${other}`] : [];
    }),
  );
}
