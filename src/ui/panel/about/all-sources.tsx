import { ABOUT_PAGES } from '../../../content/about-pages.ts';
import { citedSources } from '../../../content/cited-sources.ts';
import { conditionIds } from '../../../content/facts.ts';
import type { SourceKey } from '../../../content/ids.ts';
import { languageTag, messages } from '../../../content/messages.ts';
import type { Place } from '../../../state/place.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Rich } from '../../rich.tsx';
import { useWords } from '../../use-words.ts';
import { SourceLine } from '../text/source-list.tsx';

/** Every source by its authors, with its link and the pages that rest on it. */
export function AllSources() {
  const { about: m, shared } = messages();
  const table = useWords('sources');
  const users = useUsers();
  const keys = (Object.keys(table) as SourceKey[]).sort((a, b) =>
    table[a].authors.localeCompare(table[b].authors, languageTag()),
  );
  return (
    <ol className="source-list">
      {keys.map((key) => (
        <li key={key} id={`source-${key}`}>
          <SourceLine source={table[key]} />
          <p className="source-users">
            <Rich
              text={m.usedIn}
              parts={{
                pages: users(key).map(({ name, to }, i) => (
                  <span key={name}>
                    {i > 0 && shared.comma}
                    <PlaceLink to={to}>{name}</PlaceLink>
                  </span>
                )),
              }}
            />
          </p>
        </li>
      ))}
    </ol>
  );
}

interface User {
  readonly name: string;
  readonly to: Place;
  readonly cites: ReadonlySet<string>;
}

/** Finds the pages that cite a source: conditions, pages of text, the glossary, and the muscles as one. */
function useUsers(): (key: string) => readonly User[] {
  const { about: m, places } = messages();
  const conditions = useWords('conditions');
  const about = useWords('about');
  const muscles = useWords('muscles');
  const glossary = useWords('glossary');
  const inside = useWords('inside');
  const map = useWords('map');
  const all: readonly User[] = [
    ...conditionIds.map((id) => ({
      name: conditions[id].name,
      to: { kind: 'condition', id } as const,
      cites: citedSources(conditions[id]),
    })),
    ...ABOUT_PAGES.map((page) => ({
      name: about[page].title,
      to: { kind: 'about', page } as const,
      cites: citedSources(about[page]),
    })),
    {
      name: places.glossary,
      to: { kind: 'about', page: 'glossary' },
      cites: citedSources(glossary),
    },
    {
      name: places.inside,
      to: { kind: 'inside', id: 'soleus-trp1' },
      cites: citedSources(inside),
    },
    { name: places.map, to: { kind: 'map' }, cites: citedSources(map) },
    { name: m.musclesAndPoints, to: { kind: 'muscles' }, cites: citedSources(muscles) },
  ];
  return (key) => all.filter(({ cites }) => cites.has(key));
}
