import type { ReactNode } from 'react';
import type { TriggerPointId } from '../../anatomy/ids.ts';
import type { SourceKey } from '../../content/ids.ts';
import { messages } from '../../content/messages.ts';
import { createPlacePath, type Place } from '../../state/place.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePage } from '../page-context.ts';

/** A link to another page of the same language. */
export function TwinLink({
  to,
  className,
  children,
}: {
  to: Place;
  className?: string;
  children: ReactNode;
}) {
  return (
    <a href={usePage().linkTo(createPlacePath(to))} className={className ?? 'link'}>
      {children}
    </a>
  );
}

interface TwinHeadingProps {
  readonly back?: { readonly to: Place; readonly label: string };
  readonly title: string;
  readonly lead?: string;
  readonly latin?: string;
}

/** The heading of a page: the way back, the name, and what it is in plain words. */
export function TwinHeading({ back, title, lead, latin }: TwinHeadingProps) {
  return (
    <header className="panel-heading">
      {back && (
        <TwinLink to={back.to} className="back-link">
          <Icon name="left" />
          {back.label}
        </TwinLink>
      )}
      <h1>{title}</h1>
      {lead && <p className="panel-lead">{lead}</p>}
      {latin && (
        <p className="panel-latin" lang="la">
          {latin}
        </p>
      )}
    </header>
  );
}

/** One line of a list that links on: a title, and below it a detail in smaller type. */
export function TwinRow({ to, title, detail }: { to: Place; title: string; detail?: string }) {
  return (
    <li>
      <TwinLink to={to} className="row-link">
        <span className="row-title">{title}</span>
        {detail && <span className="row-detail">{detail}</span>}
      </TwinLink>
    </li>
  );
}

/** Trigger points as a numbered list of links, each by the words for its place. */
export function TwinPoints({ ids }: { ids: readonly TriggerPointId[] }) {
  const { words } = usePage();
  return (
    <ol className="point-rows">
      {ids.map((id) => (
        <li key={id}>
          <TwinLink to={{ kind: 'point', id }} className="point-row">
            <span className="row-title">{words.points[id].place}</span>
          </TwinLink>
        </li>
      ))}
    </ol>
  );
}

/** The sources that the page has named above, in the order of their numbers. */
export function TwinSources({ named }: { named: () => readonly string[] }) {
  const { words } = usePage();
  const m = messages();
  const keys = named();
  if (keys.length === 0) return null;
  return (
    <section className="twin-sources">
      <h2>{m.twin.sources}</h2>
      <ol className="source-list" lang="en">
        {keys.map((key) => {
          const { authors, year, title, journal, doi, pmid, url, unverified } =
            words.sources[key as SourceKey];
          const address = doi
            ? `https://doi.org/${doi}`
            : pmid
              ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
              : url;
          return (
            <li key={key} id={`source-${key}`}>
              {authors}
              {year ? ` (${year})` : ''}. {address ? <a href={address}>{title}</a> : title}
              {/[.?]$/.test(title) ? '' : '.'} {journal && journal !== '-' ? `${journal}.` : ''}
              {unverified ? ` ${m.evidence.notChecked}` : ''}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
