import { muscleOf } from '../content/facts.ts';
import { messages } from '../content/messages.ts';
import { shortName } from '../content/short-name.ts';
import type { Words } from '../content/words.ts';
import type { Place } from '../state/place.ts';

/** What a page says of itself to browsers, search engines and those it is sent to. */
export interface PageDescription {
  readonly title: string;
  /** One or two sentences from the page itself. */
  readonly description: string;
  /** Name of its picture in `share/`, without the ending. */
  readonly picture: string;
}

/** Longer descriptions are cut off where they are shown. */
const MOST_CHARACTERS = 160;

/** Describes a page by its own words: nothing is claimed here that does not stand on it. */
export function describePage(place: Place, words: Words): PageDescription {
  const m = messages();
  const titled = (title: string, sentences: readonly string[], picture = 'body'): PageDescription => ({
    title: m.shared.documentTitle(title),
    description: wholeSentences(sentences),
    picture,
  });
  switch (place.kind) {
    case 'home':
      return titled(m.home.documentTitle, [m.home.lead]);
    case 'conditions':
      return titled(m.places.conditions, [m.condition.choose, m.home.doors.conditions]);
    case 'condition': {
      const { name, plainName, summary } = words.conditions[place.id];
      return titled(
        bothNames(name, plainName),
        summary.map(({ text }) => text),
        place.id,
      );
    }
    case 'muscles':
      return titled(m.places.muscles, [m.home.doors.muscles, m.home.lead]);
    case 'muscle': {
      const { name, plainName, where, does } = words.muscles[place.id];
      return titled(bothNames(shortName(name), plainName), [where, does]);
    }
    case 'point': {
      const { place: of, where, feel } = words.points[place.id];
      return titled(m.shared.pointOf(shortName(words.muscles[muscleOf(place.id)].name), of), [feel, where]);
    }
    case 'inside': {
      const name = shortName(words.muscles[muscleOf(place.id)].name);
      return titled(`${m.places.inside}: ${name}`, [m.twin.insideLead]);
    }
    case 'hurts':
      return titled(m.places.hurts, [m.twin.hurtsLead]);
    case 'map':
      return titled(m.places.map, [m.twin.openMap]);
    case 'about': {
      const { title, lead } = words.about[place.page];
      return titled(title, [lead]);
    }
  }
}

/** Both the name that professionals use and the one that people search for. */
function bothNames(name: string, plainName: string): string {
  return `${name}: ${plainName}`;
}

/** As many whole sentences as are shown; the first one always. */
function wholeSentences(texts: readonly string[]): string {
  let whole = '';
  for (const text of texts) {
    const longer = whole === '' ? text : `${whole} ${text}`;
    if (whole !== '' && longer.length > MOST_CHARACTERS) break;
    whole = longer;
  }
  return whole;
}

/** Words about the page that machines read (schema.org): only what stands on it. */
export function structuredData(place: Place, words: Words, language: string): object | null {
  const { title, description } = describePage(place, words);
  const page = { '@context': 'https://schema.org', name: title, description, inLanguage: language };
  switch (place.kind) {
    case 'condition': {
      const { name, alsoCalled } = words.conditions[place.id];
      return {
        ...page,
        '@type': 'MedicalWebPage',
        audience: { '@type': 'PeopleAudience', audienceType: 'Patient' },
        about: { '@type': 'MedicalCondition', name, alternateName: alsoCalled },
      };
    }
    case 'muscle': {
      const { name, professional } = words.muscles[place.id];
      return {
        ...page,
        '@type': 'MedicalWebPage',
        audience: { '@type': 'PeopleAudience', audienceType: 'Patient' },
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
