import { messages } from '../../../content/messages.ts';
import type { ConditionWords } from '../../../content/words.ts';
import { Icon, type IconName } from '../../icon.tsx';
import { Claims, LineList } from '../text/claims.tsx';
import { SectionHeading } from '../text/section-jumps.tsx';

type Care = ConditionWords['selfCare'];
const WHEN: readonly { key: keyof Care; icon: IconName }[] = [
  { key: 'tonight', icon: 'moon' },
  { key: 'thisWeek', icon: 'sun' },
  { key: 'seeSomeone', icon: 'person' },
];

/** What somebody can do now, over the week, and when to ask for help; and what usually happens over time. */
export function SelfCare({ care, course }: { care: Care; course: ConditionWords['course'] }) {
  const m = messages().condition;
  return (
    <>
      <section>
        <SectionHeading id="what-to-do">{m.whatToDo}</SectionHeading>
        {WHEN.map(({ key, icon }) => (
          <div key={key} className="care-card">
            <h3>
              <Icon name={icon} />
              {m.care[key]}
            </h3>
            <LineList lines={care[key]} />
          </div>
        ))}
      </section>
      <section>
        <h2>{m.overTime}</h2>
        <Claims claims={course} />
      </section>
    </>
  );
}
