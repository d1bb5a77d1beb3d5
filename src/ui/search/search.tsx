import { type ReactNode, Suspense, use, useDeferredValue, useMemo, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { loadWords } from '../../content/load-words.ts';
import { languageTag, messages } from '../../content/messages.ts';
import { createSearchIndex, type Finding, type SearchIndex } from '../../content/search-index.ts';
import type { Place } from '../../state/place.ts';
import { Icon } from '../icon.tsx';
import { usePlaceHref } from '../place-link.tsx';

/**
 * Where signs are chosen by typing their sounds, half of that is no query: what was found before stays until they are
 * chosen. Elsewhere a keyboard may compose every word, and one wants to see what is found while typing it.
 */
const WRITTEN_BY_SOUND = /^(zh|ja|ko)\b/;

let index: Promise<SearchIndex> | undefined;

/** Built once, with the first letter typed. */
function loadIndex(): Promise<SearchIndex> {
  index ??= Promise.all([
    loadWords('conditions'),
    loadWords('muscles'),
    loadWords('points'),
    loadWords('about'),
    loadWords('glossary'),
  ]).then(([conditions, muscles, points, about, glossary]) =>
    createSearchIndex({ conditions, muscles, points, about, glossary }),
  );
  index.catch(() => {
    index = undefined;
  });
  return index;
}

/** Finds conditions, muscles, points and pages while one types; arrow keys and Enter go there. */
export default function Search({ children }: { children: ReactNode }) {
  const { search: m, shared } = messages();
  const [query, setQuery] = useState('');
  const [settled, setSettled] = useState('');
  const composing = useRef(false);
  const asked = useDeferredValue(settled.trim());
  const change = (value: string) => {
    setQuery(value);
    if (!composing.current) setSettled(value);
  };
  return (
    <Autocomplete inputValue={query} onInputChange={change}>
      <SearchField className="search-field">
        <Label className="hidden-label">{m.label}</Label>
        <Icon name="search" />
        <Input
          placeholder={m.placeholder}
          enterKeyHint="go"
          onCompositionStart={() => {
            composing.current = WRITTEN_BY_SOUND.test(languageTag());
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            setSettled(event.currentTarget.value);
          }}
        />
        <Button className="icon-button search-clear" aria-label={m.clear}>
          <Icon name="close" />
        </Button>
      </SearchField>
      {asked === '' ? (
        children
      ) : (
        <Suspense fallback={<p className="findings-none">{shared.oneMoment}</p>}>
          <Findings query={asked} />
        </Suspense>
      )}
    </Autocomplete>
  );
}

function Findings({ query }: { query: string }) {
  const m = messages().search;
  const search = use(loadIndex());
  const found = useMemo(() => search(query), [search, query]);
  const href = usePlaceHref();
  return (
    <>
      <ListBox
        aria-label={m.results}
        className="findings"
        selectionMode="none"
        items={found.map((finding) => ({ ...finding, key: `${finding.kind}/${finding.id}` }))}
        renderEmptyState={() => <p className="findings-none">{m.nothing}</p>}
      >
        {(finding) => (
          <ListBoxItem
            id={finding.key}
            textValue={finding.title}
            href={href(placeOf(finding))}
            className="finding"
          >
            {/* both are its name: what is seen can be said to who steers by voice */}
            <Text slot="label" className="finding-name">
              <span className="finding-title">{finding.title}</span>{' '}
              <span className="finding-detail">
                {m.kinds[finding.kind]} · {finding.detail}
              </span>
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
      <p className="hidden-label" role="status">
        {m.found(found.length)}
      </p>
    </>
  );
}

function placeOf(finding: Finding): Place {
  switch (finding.kind) {
    case 'condition':
      return { kind: 'condition', id: finding.id };
    case 'muscle':
      return { kind: 'muscle', id: finding.id };
    case 'point':
      return { kind: 'point', id: finding.id };
    case 'about':
      return { kind: 'about', page: finding.id };
  }
}
