import { muscleOf, pointsOf } from '../content/facts.ts';
import { formatList, inSentence } from '../content/format.ts';
import { languageTag, messages } from '../content/messages.ts';
import { shortName } from '../content/short-name.ts';
import type { AboutBlock, Words } from '../content/words.ts';
import type { Place } from '../state/place.ts';

/** What a page says of itself to browsers, search engines and those it is sent to. */
export interface PageDescription {
  readonly title: string;
  /** One or two sentences from the page itself. */
  readonly description: string;
  /** Name of its picture in `share/`, without the ending. */
  readonly picture: string;
}

/** Longer titles are cut off where they are shown. */
const MOST_OF_TITLE = 70;
/** So are longer descriptions; where there is little to say, a long sentence may go beyond. */
const [ENOUGH, FITS, FITS_JUST] = [50, 160, 200];

/** Describes a page by its own words: nothing is claimed here that does not stand on it. */
export function describePage(place: Place, words: Words): PageDescription {
  const m = messages();
  const titled = (
    titles: readonly string[],
    texts: readonly string[],
    picture = 'body',
  ): PageDescription => ({
    title: fittingTitle(titles),
    description: wholeSentences(texts),
    picture,
  });
  /** "Neck: back of it", as the language joins a name with what explains it. */
  const both = m.shared.pointOf;
  switch (place.kind) {
    case 'home':
      return titled([m.home.documentTitle], [m.home.lead]);
    case 'conditions':
      return titled([m.places.conditions], [m.condition.choose, m.home.doors.conditions]);
    case 'condition': {
      const { name, plainName, summary } = words.conditions[place.id];
      return titled(
        [both(name, plainName), name],
        summary.map(({ text }) => text),
        place.id,
      );
    }
    case 'muscles':
      return titled(
        [m.places.muscles],
        [both(m.home.doors.muscles, formatList(Object.values(m.muscle.groups).map(inSentence)))],
      );
    case 'muscle': {
      const { name, plainName, where, does } = words.muscles[place.id];
      const short = shortName(name);
      // a point in its middle may be called like the muscle
      const called = pointsOf(place.id).some((id) => words.points[id].place === plainName);
      return titled(called ? [short] : [both(short, plainName), short], [where, does]);
    }
    case 'point': {
      const { place: of, where, feel } = words.points[place.id];
      return titled([both(shortName(words.muscles[muscleOf(place.id)].name), of)], [feel, where]);
    }
    case 'inside': {
      const name = shortName(words.muscles[muscleOf(place.id)].name);
      const where = m.insidePanel.lead(name, words.points[place.id].place);
      return titled([m.insidePanel.documentTitle(where)], [m.twin.insideLead]);
    }
    case 'hurts':
      return titled([m.places.hurts], [m.twin.hurtsLead]);
    case 'map':
      return titled([m.places.map], [m.twin.openMap]);
    case 'about': {
      const { title, lead, blocks } = words.about[place.page];
      return titled([title], [lead, ...blocks.flatMap(paragraphsOf)]);
    }
  }
}

/** The first title that fits, with the name of the site where there is room for it; else the last. */
function fittingTitle(titles: readonly string[]): string {
  const { documentTitle } = messages().shared;
  const [first = '', ...others] = titles;
  const wishes = [documentTitle(first), first, ...others.map(documentTitle), ...others];
  return wishes.find((title) => widthOf(title) <= MOST_OF_TITLE) ?? (wishes.at(-1) as string);
}

function paragraphsOf(block: AboutBlock): readonly string[] {
  if (block.kind === 'notes') return block.paragraphs;
  return block.kind === 'text' ? block.paragraphs.map(({ text }) => text) : [];
}

/** As many whole sentences as are shown; the first one always. */
function wholeSentences(texts: readonly string[]): string {
  const sentences = new Intl.Segmenter(languageTag(), { granularity: 'sentence' });
  let whole = '';
  for (const { segment } of texts.flatMap((text) => [...sentences.segment(text)])) {
    const longer = whole === '' ? segment.trim() : whole + messages().shared.sentenceGap + segment.trim();
    const most = widthOf(whole) < ENOUGH ? FITS_JUST : FITS;
    if (whole !== '' && widthOf(longer) > most) break;
    whole = longer;
  }
  return whole;
}

/** Characters as wide as a Latin letter; those of Chinese take the room of two. */
function widthOf(text: string): number {
  return text.replaceAll(/[\u3000-\u9fff\uff00-\uff60]/g, 'MM').length;
}

/** Words about the page that machines read (schema.org): only what stands on it. */
export function structuredData(place: Place, words: Words, language: string): object | null {
  const { title, description } = describePage(place, words);
  const page = { '@context': 'https://schema.org', name: title, description, inLanguage: language };
  switch (place.kind) {
    case 'condition': {
      const { name, plainName } = words.conditions[place.id];
      return {
        ...page,
        '@type': 'MedicalWebPage',
        about: { '@type': 'MedicalCondition', name, alternateName: plainName },
      };
    }
    case 'muscle': {
      const { name, professional } = words.muscles[place.id];
      return {
        ...page,
        '@type': 'MedicalWebPage',
        about: { '@type': 'AnatomicalStructure', name, alternateName: professional.latin },
      };
    }
    case 'about': {
      const questions = words.about[place.page].blocks.flatMap((block) =>
        block.kind === 'questions' ? block.items : [],
      );
      if (questions.length === 0) return { ...page, '@type': 'WebPage' };
      return {
        ...page,
        '@type': 'FAQPage',
        mainEntity: questions.map(({ question, answer }) => ({
          '@type': 'Question',
          name: question,
          acceptedAnswer: { '@type': 'Answer', text: answer },
        })),
      };
    }
    default:
      return place.kind === 'home' ? { ...page, '@type': 'WebSite' } : null;
  }
}
