import type { MuscleId, TriggerPointId, ZoneId } from '../../../anatomy/ids.ts';
import { muscleIds } from '../../../anatomy/muscles.ts';
import { citedSources } from '../../../content/cited-sources.ts';
import { pointsOf } from '../../../content/facts.ts';
import { POINT_GRADES } from '../../../content/field-grades.ts';
import { shortName } from '../../../content/short-name.ts';
import { zoneIds } from '../../../content/zone-ids.ts';
import { isZoneRegion, ZONE_REGIONS } from '../../../content/zone-regions.ts';
import { HOME } from '../../../state/place.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { GradeChip } from '../text/grade-chip.tsx';
import { Heading } from '../text/heading.tsx';
import { UrgentSigns } from './urgent-signs.tsx';

/** Where it hurts: a place by its plain name, then the muscles whose common pattern reaches it. */
export function HurtsPanel({ zone }: { zone: ZoneId | null }) {
  return zone ? <OneZone zone={zone} /> : <AllZones />;
}

function AllZones() {
  const words = useWords('zones');
  return (
    <>
      <Heading back={{ to: HOME, label: 'Start' }} title="Where it hurts">
        <p className="panel-lead">Choose the place that comes closest.</p>
      </Heading>
      {ZONE_REGIONS.map(({ id, name }) => (
        <details key={id} className="fold">
          <summary>{name}</summary>
          <ul className="link-list">
            {zoneIds
              .filter((zone) => words[zone].region === id)
              .map((zone) => (
                <li key={zone}>
                  <PlaceLink to={{ kind: 'hurts', zone }} className="row-link">
                    <span className="row-title">{words[zone].name}</span>
                  </PlaceLink>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function OneZone({ zone }: { zone: ZoneId }) {
  const words = useWords('zones')[zone];
  const referral = useWords('referral');
  const muscles = useWords('muscles');
  const reaching = (strength: 'primary' | 'spillover') =>
    muscleIds
      .map((muscle) => ({
        muscle,
        points: pointsOf(muscle).filter((id) => referral[id][strength].includes(zone)),
      }))
      .filter(({ points }) => points.length > 0);
  const often = reaching('primary');
  const taken = new Set(often.map(({ muscle }) => muscle));
  const sometimes = reaching('spillover').filter(({ muscle }) => !taken.has(muscle));
  const sources = [...citedSources([...often, ...sometimes].map(({ muscle }) => muscles[muscle]))];
  return (
    <>
      <Heading back={{ to: { kind: 'hurts', zone: null }, label: 'Where it hurts' }} title={words.name}>
        <p className="panel-lead">{words.where}</p>
      </Heading>
      {isZoneRegion(words.region) && <UrgentSigns region={words.region} />}
      <section className="linked">
        <h2>Muscles whose pattern reaches here</h2>
        <p className="linked-note">
          Common patterns, drawn by clinicians. Pain here has other causes too. How pain spreads is still
          debated. <GradeChip grade={POINT_GRADES.feel} sources={sources} />
        </p>
        <Band title="Often felt here" entries={often} />
        <Band title="Sometimes felt here" entries={sometimes} />
        {often.length + sometimes.length === 0 && (
          <p>No muscle in this explorer is known to send its pain just here. Try a place close by.</p>
        )}
      </section>
    </>
  );
}

interface BandEntry {
  readonly muscle: MuscleId;
  readonly points: readonly TriggerPointId[];
}

function Band({ title, entries }: { title: string; entries: readonly BandEntry[] }) {
  const muscles = useWords('muscles');
  const places = useWords('points');
  if (entries.length === 0) return null;
  return (
    <section className="role-group">
      <h3>{title}</h3>
      <ul className="muscle-cards">
        {entries.map(({ muscle, points }) => (
          <li key={muscle}>
            <PlaceLink to={{ kind: 'muscle', id: muscle }} className="card-title">
              <span className="row-title">{shortName(muscles[muscle].name)}</span>
              <span className="row-detail">{muscles[muscle].plainName}</span>
            </PlaceLink>
            <ul className="zone-links">
              {points.map((id) => (
                <li key={id}>
                  <PlaceLink to={{ kind: 'point', id }} className="chip-link">
                    {places[id].place}
                  </PlaceLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
