import type { ConditionWords } from '../../../content/words.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Claims } from '../text/claims.tsx';
import { SectionHeading } from '../text/section-jumps.tsx';

/** What dry needling may do for a condition, beside what it does not treat, and what training is for. */
export function NeedlingFor({ needling }: { needling: ConditionWords['needling'] }) {
  return (
    <section>
      <SectionHeading id="needling-for">Dry needling for this</SectionHeading>
      <div className="may-card" data-may="true">
        <h3>What it may do</h3>
        <Claims claims={needling.may} list />
      </div>
      <div className="may-card" data-may="false">
        <h3>What it does not treat</h3>
        <Claims claims={needling.doesNot} list />
      </div>
      <h3>Why training matters here</h3>
      <Claims claims={needling.care} list />
      <p>
        <PlaceLink to={{ kind: 'about', page: 'dry-needling' }}>More about dry needling</PlaceLink>
      </p>
    </section>
  );
}
