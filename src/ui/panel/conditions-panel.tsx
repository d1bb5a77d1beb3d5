import { CONDITION_REGIONS, type ConditionRegion, conditionIds, conditions } from '../../content/facts.ts';
import { HOME } from '../../state/place.ts';
import { PlaceLink } from '../place-link.tsx';
import { useWords } from '../use-words.ts';
import { Heading } from './heading.tsx';

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
  const words = useWords('conditions');
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
                <li key={id}>
                  <PlaceLink to={{ kind: 'condition', id }} className="row-link">
                    <span className="row-title">{words[id].name}</span>
                    <span className="row-detail">{words[id].plainName}</span>
                  </PlaceLink>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
