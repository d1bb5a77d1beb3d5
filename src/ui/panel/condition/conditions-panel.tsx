import { CONDITION_REGIONS, type ConditionRegion, conditionIds, conditions } from '../../../content/facts.ts';
import { HOME } from '../../../state/place.ts';
import { Heading } from '../text/heading.tsx';
import { ConditionRow } from './condition-row.tsx';

export const REGION_WORDS: Record<ConditionRegion, string> = {
  'head-neck': 'Head and neck',
  back: 'Back',
  'shoulder-arm': 'Shoulder and arm',
  'hip-leg': 'Hip, leg and knee',
  'foot-ankle': 'Foot and ankle',
  'whole-body': 'Anywhere',
};

/** The 15 conditions by region. */
export function ConditionsPanel() {
  return (
    <>
      <Heading back={{ to: HOME, label: 'Start' }} title="What I have">
        <p className="panel-lead">Choose what your therapist named, or what comes closest.</p>
      </Heading>
      {CONDITION_REGIONS.map((region) => (
        <section key={region} className="link-group">
          <h2>{REGION_WORDS[region]}</h2>
          <ul className="link-list">
            {conditionIds
              .filter((id) => conditions[id].region === region)
              .map((id) => (
                <ConditionRow key={id} id={id} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
