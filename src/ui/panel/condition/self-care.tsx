import type { ConditionWords } from '../../../content/words.ts';
import { Icon, type IconName } from '../../icon.tsx';
import { Claims, LineList } from '../text/claims.tsx';
import { SectionHeading } from '../text/section-jumps.tsx';

type Care = ConditionWords['selfCare'];
const WHEN: readonly { key: keyof Care; icon: IconName; title: string }[] = [
  { key: 'tonight', icon: 'moon', title: 'Tonight' },
  { key: 'thisWeek', icon: 'sun', title: 'This week' },
  { key: 'seeSomeone', icon: 'person', title: 'When to see someone' },
];

/** What somebody can do now, over the week, and when to ask for help; and what usually happens over time. */
export function SelfCare({ care, course }: { care: Care; course: ConditionWords['course'] }) {
  return (
    <>
      <section>
        <SectionHeading id="what-to-do">What you can do</SectionHeading>
        {WHEN.map(({ key, icon, title }) => (
          <div key={key} className="care-card">
            <h3>
              <Icon name={icon} />
              {title}
            </h3>
            <LineList lines={care[key]} />
          </div>
        ))}
      </section>
      <section>
        <h2>What usually happens over time</h2>
        <Claims claims={course} />
      </section>
    </>
  );
}
