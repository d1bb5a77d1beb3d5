import { ABOUT_PAGES } from '../../content/about-pages.ts';
import type { AboutPageId } from '../../content/ids.ts';
import { HOME } from '../../state/place.ts';
import { Icon } from '../icon.tsx';
import { PlaceLink } from '../place-link.tsx';
import { useWords } from '../use-words.ts';
import { AboutBlocks } from './about-blocks.tsx';
import { citedSources } from './cited-sources.ts';
import { Heading } from './heading.tsx';
import { Sources } from './source-list.tsx';

/** A page of the section about dry needling, with the way to the others. */
export function AboutPanel({ page }: { page: AboutPageId }) {
  const about = useWords('about');
  const { title, lead, blocks } = about[page];
  const next = ABOUT_PAGES[ABOUT_PAGES.indexOf(page) + 1];
  return (
    <>
      <Heading back={{ to: HOME, label: 'Start' }} title={title}>
        <p className="panel-lead">{lead}</p>
      </Heading>
      <AboutBlocks blocks={blocks} />
      {page === 'sources' && <AllSources />}
      {next && next !== 'sources' && (
        <PlaceLink to={{ kind: 'about', page: next }} className="next-link">
          <span>Next: {about[next].title}</span>
          <Icon name="right" />
        </PlaceLink>
      )}
      <nav aria-label="About dry needling" className="link-group">
        <h2>In this section</h2>
        <ul className="link-list">
          {ABOUT_PAGES.map((id) => (
            <li key={id}>
              <PlaceLink to={{ kind: 'about', page: id }} className="row-link" current={id === page}>
                <span className="row-title">{about[id].title}</span>
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function AllSources() {
  const about = useWords('about');
  const conditions = useWords('conditions');
  const muscles = useWords('muscles');
  const table = useWords('sources');
  const keys = [...citedSources([about, conditions, muscles])].filter((key) => key in table);
  keys.sort((a, b) => authorOf(a).localeCompare(authorOf(b), 'en'));
  return <Sources keys={keys} />;

  function authorOf(key: string): string {
    return table[key as keyof typeof table].authors;
  }
}
