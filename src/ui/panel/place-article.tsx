import type { ReactNode } from 'react';
import { SOURCE_LANGUAGE } from '../../content/languages.ts';
import { language } from '../../content/messages.ts';
import type { Words } from '../../content/words.ts';
import type { Place } from '../../state/place.ts';
import { useWords } from '../use-words.ts';

interface PlaceArticleProps {
  readonly place: Place;
  readonly children: ReactNode;
}

/** The text of a place; says so to whoever reads aloud where its words are still the English ones. */
export function PlaceArticle({ place, children }: PlaceArticleProps) {
  const entry = entryOf(place);
  if (!entry || language() === SOURCE_LANGUAGE) return <Article place={place}>{children}</Article>;
  return (
    <WordsArticle place={place} {...entry}>
      {children}
    </WordsArticle>
  );
}

function Article({ place, lang, children }: PlaceArticleProps & { readonly lang?: string | undefined }) {
  return (
    <article className="panel-article" data-place={place.kind} lang={lang}>
      {children}
    </article>
  );
}

type Kind = 'conditions' | 'muscles' | 'points' | 'about' | 'inside';

interface Entry {
  readonly kind: Kind;
  /** The entry; without it all of the table. */
  readonly id?: string;
}

function WordsArticle({ place, kind, id, children }: PlaceArticleProps & Entry) {
  const table = useWords(kind) as Readonly<Record<string, Words[Kind][keyof Words[Kind]]>>;
  const entries: readonly { readonly inEnglish?: true }[] = id ? [table[id] ?? {}] : Object.values(table);
  const lang = entries.every(({ inEnglish }) => inEnglish) ? SOURCE_LANGUAGE : undefined;
  return (
    <Article place={place} lang={lang}>
      {children}
    </Article>
  );
}

/** Where the words of a place come from; null for a list of places, whose names may be of either language. */
function entryOf(place: Place): Entry | null {
  switch (place.kind) {
    case 'condition':
      return { kind: 'conditions', id: place.id };
    case 'muscle':
      return { kind: 'muscles', id: place.id };
    case 'point':
      return { kind: 'points', id: place.id };
    case 'about':
      return { kind: 'about', id: place.page };
    case 'inside':
      return { kind: 'inside' };
    default:
      return null;
  }
}
