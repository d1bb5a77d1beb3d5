import { CONDITION_REGIONS, conditionIds, conditions } from '../../../content/facts.ts';
import { messages } from '../../../content/messages.ts';
import { useClinic } from '../../../state/clinic.ts';
import { HOME } from '../../../state/place.ts';
import { Heading } from '../text/heading.tsx';
import { ConditionRow } from './condition-row.tsx';

/** The conditions by region: all 15, or those that the clinic has chosen. */
export function ConditionsPanel() {
  const { condition: m, places } = messages();
  const shown = useClinic((s) => s.clinic.conditions) ?? conditionIds;
  const regions = CONDITION_REGIONS.filter((region) => shown.some((id) => conditions[id].region === region));
  return (
    <>
      <Heading back={{ to: HOME, label: places.home }} title={places.conditions}>
        <p className="panel-lead">{m.choose}</p>
      </Heading>
      {regions.map((region) => (
        <section key={region} className="link-group">
          <h2>{m.regions[region]}</h2>
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
