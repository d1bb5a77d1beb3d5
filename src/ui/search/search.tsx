import { type ReactNode, Suspense, use, useDeferredValue, useMemo, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { loadWords } from '../../content/load-words.ts';
import { createSearchIndex, type Finding, type SearchIndex } from '../../content/search-index.ts';
import type { Place } from '../../state/place.ts';
import { Icon } from '../icon.tsx';
import { usePlaceHref } from '../place-link.tsx';

const KIND_WORDS: Record<Finding['kind'], string> = {
  condition: 'What I have',
  muscle: 'Muscle',
  point: 'Trigger point',
  about: 'Page',
};

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
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField className="search-field">
        <Label className="hidden-label">Search</Label>
        <Icon name="search" />
        <Input placeholder="Sore heel, calf, tennis elbow" enterKeyHint="go" />
        <Button className="icon-button search-clear" aria-label="Clear the search">
          <Icon name="close" />
        </Button>
      </SearchField>
      {asked === '' ? (
        children
      ) : (
        <Suspense fallback={<p className="findings-none">One moment</p>}>
          <Findings query={asked} />
        </Suspense>
      )}
    </Autocomplete>
  );
}

function Findings({ query }: { query: string }) {
  const search = use(loadIndex());
  const found = useMemo(() => search(query), [search, query]);
  const href = usePlaceHref();
  return (
    <>
      <ListBox
        aria-label="Found"
        className="findings"
        selectionMode="none"
        items={found.map((finding) => ({ ...finding, key: `${finding.kind}/${finding.id}` }))}
        renderEmptyState={() => (
          <p className="findings-none">
            Nothing found for this word. Try another one, such as the body part, or clear the search and
            choose a door.
          </p>
        )}
      >
        {(finding) => (
          <ListBoxItem
            id={finding.key}
            textValue={finding.title}
            href={href(placeOf(finding))}
            className="finding"
          >
            <Text slot="label" className="finding-title">
              {finding.title}
            </Text>
            <Text slot="description" className="finding-detail">
              {KIND_WORDS[finding.kind]} · {finding.detail}
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
      <p className="hidden-label" role="status">
        {found.length === 0 ? 'Nothing found' : `${found.length} found`}
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
