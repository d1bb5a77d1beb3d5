import MiniSearch from 'minisearch';
import type { MuscleId, TriggerPointId } from '../anatomy/ids.ts';
import { ABOUT_PAGES } from './about-pages.ts';
import { conditionIds, muscleOf } from './facts.ts';
import type { AboutPageId, ConditionId, TermId } from './ids.ts';
import { readingOrder } from './reading-order.ts';
import { createSearchTerms, idsAreForeign, isHan } from './search-terms.ts';
import { shortName } from './short-name.ts';
import type { AboutBlock, Words } from './words.ts';

/** Something that can be found, with the words to show for it. */
export type Finding = { readonly title: string; readonly detail: string } & (
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'muscle'; readonly id: MuscleId }
  | { readonly kind: 'point'; readonly id: TriggerPointId }
  | { readonly kind: 'about'; readonly id: AboutPageId }
);

/** Answers what has been typed: the best findings first, none for an empty text. */
export type SearchIndex = (query: string) => readonly Finding[];

/** What a patient types first stands first, where two fit equally well. */
const BOOST_OF_KIND: Record<Finding['kind'], number> = { condition: 2.1, muscle: 1.5, about: 1, point: 0.55 };
const MOST_FINDINGS = 12;
/** Whatever is pasted, no more of it is looked for: the search makes room for the square of a word's length. */
const MOST_QUERY_CHARACTERS = 200;

/**
 * Makes a search over conditions, muscles, trigger points and pages in the language of the page: by lay words, Latin,
 * abbreviations, English names and misspellings. All words of a query count; where nothing has them all, any of them
 * does.
 *
 * @returns the best findings first, at most twelve; none for an empty query
 */
export function createSearchIndex(
  words: Pick<Words, 'conditions' | 'muscles' | 'points' | 'about' | 'glossary'>,
): SearchIndex {
  const terms = createSearchTerms();
  /** An id says the English name. */
  const english = (id: string) => (idsAreForeign() ? [id.replaceAll('-', ' ')] : []);
  const findings = new Map<string, Finding>();
  const index = new MiniSearch<{ key: string; name: string; also: string; body: string }>({
    idField: 'key',
    fields: ['name', 'also', 'body'],
    tokenize: terms.ofText,
    processTerm: terms.fold,
    searchOptions: {
      tokenize: terms.ofQuery,
      boost: { name: 4, also: 3 },
      prefix: (term) => term.length > 1 && !isHan(term),
      fuzzy: (term) => (term.length > 3 && !isHan(term) ? Math.min(3, Math.round(term.length * 0.28)) : 0),
      weights: { prefix: 0.6, fuzzy: 0.25 },
      boostDocument: (key) => BOOST_OF_KIND[(findings.get(key as string) as Finding).kind],
    },
  });
  const add = (finding: Finding, name: string, also: readonly string[], body: readonly string[] = []) => {
    const key = `${finding.kind}/${finding.id}`;
    findings.set(key, finding);
    index.add({ key, name, also: also.join(' '), body: body.join(' ') });
  };
  for (const id of conditionIds) {
    const { name, plainName, alsoCalled } = words.conditions[id];
    add({ kind: 'condition', id, title: name, detail: plainName }, name, [
      plainName,
      ...alsoCalled,
      ...english(id),
    ]);
  }
  for (const id of Object.keys(words.muscles) as MuscleId[]) {
    const { name, plainName, searchWords, professional } = words.muscles[id];
    const finding = { kind: 'muscle', id, title: shortName(name), detail: plainName } as const;
    add(finding, name, [...searchWords, professional.latin, ...english(id)], [plainName]);
  }
  for (const id of Object.keys(words.points) as TriggerPointId[]) {
    const { place, label } = words.points[id];
    const muscle = words.muscles[muscleOf(id)];
    const finding = { kind: 'point', id, title: shortName(muscle.name), detail: place } as const;
    add(finding, place, [muscle.name, label, ...english(muscleOf(id))], muscle.searchWords);
  }
  for (const id of ABOUT_PAGES) {
    const { title, plainTitle, lead, blocks } = words.about[id];
    const explained = id === 'glossary' ? Object.values(words.glossary).flatMap(({ forms }) => forms) : [];
    add(
      { kind: 'about', id, title, detail: lead },
      title,
      [plainTitle, ...formsOf(id, words.glossary)],
      [...blocks.flatMap(textsOf), ...explained],
    );
  }
  return (asked) => {
    const query = asked.slice(0, MOST_QUERY_CHARACTERS);
    const all = index.search(query, { combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
    return found.slice(0, MOST_FINDINGS).map(({ id }) => findings.get(id as string) as Finding);
  };
}

/** What else the subject of a page is called, where it is a technical word: trigger-points, acupuncture. */
function formsOf(page: AboutPageId, glossary: Words['glossary']): readonly string[] {
  const id = [page, page.replace(/s$/, '')].find((name) => Object.hasOwn(glossary, name));
  return id ? glossary[id as TermId].forms : [];
}

/** All that a block of a page says; the labels of a drawing only repeat it. */
function textsOf(block: AboutBlock): readonly string[] {
  return readingOrder(block)
    .filter(({ path }) => !path.endsWith('label'))
    .map(({ text }) => text);
}
