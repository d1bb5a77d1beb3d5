import { CONDITION_REGIONS, type ConditionRegion, conditionIds, conditions } from '../../../content/facts.ts';
import { useClinic } from '../../../state/clinic.ts';
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

/** The conditions by region: all 15, or those that the clinic has chosen. */
export function ConditionsPanel() {
  const shown = useClinic((s) => s.clinic.conditions) ?? conditionIds;
  const regions = CONDITION_REGIONS.filter((region) => shown.some((id) => conditions[id].region === region));
  return (
    <>
      <Heading back={{ to: HOME, label: 'Start' }} title="What I have">
        <p className="panel-lead">Choose what your therapist named, or what comes closest.</p>
      </Heading>
      {regions.map((region) => (
        <section key={region} className="link-group">
          <h2>{REGION_WORDS[region]}</h2>
          <ul className="link-list">
            {shown
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
