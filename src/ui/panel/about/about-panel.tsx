import { ABOUT_PAGES } from '../../../content/about-pages.ts';
import type { AboutPageId } from '../../../content/ids.ts';
import type { InsideStepId } from '../../../content/inside-steps.ts';
import { linkableTexts } from '../../../content/reading-order.ts';
import { HOME } from '../../../state/place.ts';
import { Icon } from '../../icon.tsx';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { Heading } from '../text/heading.tsx';
import { TermScope } from '../text/term-scope.tsx';
import { AboutBlocks } from './about-blocks.tsx';
import { AllSources } from './all-sources.tsx';
import { AllTerms } from './all-terms.tsx';

/** Pages whose words can be seen as pictures, step by step inside a muscle: from which step, and what that shows. */
const AS_PICTURES: Partial<Record<AboutPageId, { readonly step: InsideStepId; readonly text: string }>> = {
  'trigger-points': { step: 'bundles', text: 'Inside a calf muscle: bundles, a tight band, its fibres' },
  session: { step: 'needle', text: 'The needle next to a hair, and what happens then' },
  'what-you-feel': { step: 'layers', text: 'From the skin to the day after, in a calf muscle' },
};

function AsPictures({ page }: { page: AboutPageId }) {
  const shown = AS_PICTURES[page];
  if (!shown) return null;
  return (
    <PlaceLink to={{ kind: 'inside', id: 'soleus-trp1' }} view={{ step: shown.step }} className="inside-link">
      <Icon name="inside" />
      <span>
        <b>See it in pictures</b>
        {shown.text}
      </span>
    </PlaceLink>
  );
}

/** A page of the section about dry needling, with the way to the others. */
export function AboutPanel({ page }: { page: AboutPageId }) {
  const about = useWords('about');
  const { title, lead, blocks } = about[page];
  const next = ABOUT_PAGES[ABOUT_PAGES.indexOf(page) + 1];
  return (
    <TermScope texts={linkableTexts(blocks)}>
      <Heading back={{ to: HOME, label: 'Start' }} title={title}>
        <p className="panel-lead">{lead}</p>
      </Heading>
      <AsPictures page={page} />
      <AboutBlocks blocks={blocks} />
      {page === 'glossary' && <AllTerms />}
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
    </TermScope>
  );
}
