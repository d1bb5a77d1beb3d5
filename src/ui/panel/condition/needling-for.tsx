import { messages } from '../../../content/messages.ts';
import type { ConditionWords } from '../../../content/words.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Claims } from '../text/claims.tsx';
import { SectionHeading } from '../text/section-jumps.tsx';

/** What dry needling may do for a condition, beside what it does not treat, and what training is for. */
export function NeedlingFor({ needling }: { needling: ConditionWords['needling'] }) {
  const m = messages().condition;
  return (
    <section>
      <SectionHeading id="needling-for">{m.needling}</SectionHeading>
      <div className="may-card" data-may="true">
        <h3>{m.whatItMayDo}</h3>
        <Claims claims={needling.may} list />
      </div>
      <div className="may-card" data-may="false">
        <h3>{m.whatItDoesNot}</h3>
        <Claims claims={needling.doesNot} list />
      </div>
      <h3>{m.whyTraining}</h3>
      <Claims claims={needling.care} list />
      <p>
        <PlaceLink to={{ kind: 'about', page: 'dry-needling' }} className="lone-link">
          {m.moreNeedling}
        </PlaceLink>
      </p>
    </section>
  );
}
