import { ABOUT_PAGES } from '../../../content/about-pages.ts';
import type { AboutPageId } from '../../../content/ids.ts';
import type { InsideStepId } from '../../../content/inside-steps.ts';
import { type Messages, messages } from '../../../content/messages.ts';
import { linkableTexts } from '../../../content/reading-order.ts';
import { siteBase } from '../../../state/app-base.ts';
import { useEmbedding } from '../../../state/embedding.ts';
import { useKiosk } from '../../../state/kiosk.ts';
import { HOME } from '../../../state/place.ts';
import { Icon } from '../../icon.tsx';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { Heading } from '../text/heading.tsx';
import { TermScope } from '../text/term-scope.tsx';
import { AboutBlocks } from './about-blocks.tsx';
import { AllSources } from './all-sources.tsx';
import { AllTerms } from './all-terms.tsx';

type PicturedPage = keyof Messages['about']['pictures'];
/** Pages whose words can be seen as pictures, step by step inside a muscle, and from which step. */
const AS_PICTURES: Readonly<Record<PicturedPage, InsideStepId>> = {
  'trigger-points': 'bundles',
  session: 'needle',
  'what-you-feel': 'layers',
};

function AsPictures({ page }: { page: PicturedPage }) {
  const m = messages().about;
  return (
    <PlaceLink
      to={{ kind: 'inside', id: 'soleus-trp1' }}
      view={{ step: AS_PICTURES[page] }}
      className="inside-link"
    >
      <Icon name="inside" />
      <span>
        <b>{m.asPictures}</b>
        {m.pictures[page]}
      </span>
    </PlaceLink>
  );
}

function isPictured(page: AboutPageId): page is PicturedPage {
  return page in AS_PICTURES;
}

/** The licences of every part in the build: a file that leads out of the explorer. */
function LicencesLink() {
  const kiosk = useKiosk((s) => s.settings !== null);
  const embedded = useEmbedding((s) => s.embedding !== null);
  // a waiting room stays inside, and a frame keeps the explorer
  if (kiosk) return null;
  return (
    <p>
      <a
        href={`${siteBase}licences.txt`}
        className="link file-link"
        {...(embedded ? { target: '_blank', rel: 'noopener' } : {})}
      >
        {messages().about.licences}
      </a>
    </p>
  );
}

/** A page of the section about dry needling, with the way to the others. */
export function AboutPanel({ page }: { page: AboutPageId }) {
  const { about: m, places } = messages();
  const about = useWords('about');
  const { title, lead, blocks } = about[page];
  const next = ABOUT_PAGES[ABOUT_PAGES.indexOf(page) + 1];
  return (
    <TermScope texts={linkableTexts(blocks)}>
      <Heading back={{ to: HOME, label: places.home }} title={title}>
        <p className="panel-lead">{lead}</p>
      </Heading>
      {isPictured(page) && <AsPictures page={page} />}
      <AboutBlocks blocks={blocks} />
      {page === 'glossary' && <AllTerms />}
      {page === 'sources' && <AllSources />}
      {page === 'this-explorer' && <LicencesLink />}
      {next && next !== 'sources' && (
        <PlaceLink to={{ kind: 'about', page: next }} className="next-link">
          <span>{m.next(about[next].title)}</span>
          <Icon name="next" />
        </PlaceLink>
      )}
      <nav aria-label={places.needling} className="link-group">
        <h2>{m.inThisSection}</h2>
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
    </TermScope>
  );
}
