import { Suspense, useState } from 'react';
import type { SourceKey } from '../../../content/ids.ts';
import { messages } from '../../../content/messages.ts';
import type { Source } from '../../../content/words.ts';
import { useWords } from '../../use-words.ts';

/** The sources of a text, folded; fetched when they are opened. */
export function SourceList({ keys }: { keys: readonly string[] }) {
  const { evidence, shared } = messages();
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{evidence.sources(keys.length)}</summary>
      {open && (
        <Suspense fallback={<p>{shared.oneMoment}</p>}>
          <Sources keys={keys} />
        </Suspense>
      )}
    </details>
  );
}

/** Sources in full, with their links where there are any. */
export function Sources({ keys }: { keys: readonly string[] }) {
  const table = useWords('sources');
  return (
    <ol className="source-list">
      {keys.map((key) => (
        <li key={key} id={`source-${key}`}>
          <SourceLine source={table[key as SourceKey]} />
        </li>
      ))}
    </ol>
  );
}

/** A source in full, with its link where it has one. */
export function SourceLine({ source }: { source: Source }) {
  const { authors, year, title, journal, doi, pmid, url, unverified } = source;
  const address = doi ? `https://doi.org/${doi}` : pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url;
  return (
    <>
      {authors}
      {year ? ` (${year})` : ''}. {address ? <a href={address}>{title}</a> : title}
      {/[.?]$/.test(title) ? '' : '.'} {journal && journal !== '-' ? `${journal}.` : ''}
      {unverified ? ` ${messages().evidence.notChecked}` : ''}
    </>
  );
}
