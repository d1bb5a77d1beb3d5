import { useMemo } from 'react';
import { citedSources } from '../../../content/cited-sources.ts';
import { POINT_GRADES } from '../../../content/field-grades.ts';
import { messages } from '../../../content/messages.ts';
import { BANDS, type Band, type LinkedByPattern, rankMuscles } from '../../../content/rank-muscles.ts';
import { referral } from '../../../content/referral.ts';
import { shortName } from '../../../content/short-name.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import type { SidedZone } from '../../../state/sided-zones.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { GradeChip } from '../text/grade-chip.tsx';
import { SectionHeading } from '../text/section-jumps.tsx';
import { namesOf } from './zone-name.ts';

type OneSide = 'left' | 'right';

/** Muscles whose common patterns reach the marked places, side by side of the body, in three bands with reasons. */
export function LinkedByPatterns({ zones }: { zones: readonly SidedZone[] }) {
  const m = messages().hurts;
  const words = useWords('zones');
  const muscles = useWords('muscles');
  const chosenSide = useExplorer((s) => s.side);
  const lists = useMemo(() => {
    const sided = (['right', 'left'] as const).filter((side) => zones.some((zone) => zone.side === side));
    // across the middle either side may be meant; the one that is switched on is shown
    const sides: readonly OneSide[] = sided.length > 0 ? sided : [chosenSide === 'left' ? 'left' : 'right'];
    return sides.map((side) => {
      const own = zones.filter((zone) => zone.side === side || zone.side === 'midline');
      return {
        side,
        linked: rankMuscles(
          own.map(({ id }) => id),
          referral,
          words,
        ),
      };
    });
  }, [zones, words, chosenSide]);
  const all = lists.flatMap(({ linked }) => linked);
  const sources = [...citedSources(all.map(({ muscle }) => muscles[muscle]))];
  return (
    <section className="linked">
      <SectionHeading id="patterns-here">{m.patterns}</SectionHeading>
      <p className="linked-note">
        {m.patternsNote} <GradeChip grade={POINT_GRADES.feel} sources={sources} />
      </p>
      <p>
        <PlaceLink to={{ kind: 'about', page: 'how-the-list-is-made' }} className="lone-link">
          {m.howMade}
        </PlaceLink>
      </p>
      {lists.map(({ side, linked }) => (
        <section key={side} aria-label={m.onSide[side]}>
          {lists.length > 1 && <h3 className="side-title">{m.sides[side]}</h3>}
          {linked.length === 0 && <p>{m.noMuscle}</p>}
          {BANDS.map((band) => (
            <BandList
              key={band}
              band={band}
              side={side}
              linked={linked.filter((entry) => entry.band === band)}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

function BandList({ band, side, linked }: { band: Band; side: OneSide; linked: readonly LinkedByPattern[] }) {
  if (linked.length === 0) return null;
  return (
    <section className="role-group">
      <h3>{messages().hurts.bands[band]}</h3>
      <ul className="muscle-cards" data-band={band}>
        {linked.map((entry) => (
          <MuscleCard key={entry.muscle} side={side} {...entry} />
        ))}
      </ul>
    </section>
  );
}

function MuscleCard({ muscle, covers, spreadsTo, points, side }: LinkedByPattern & { side: OneSide }) {
  const { hurts: m, shared } = messages();
  const { name, plainName } = useWords('muscles')[muscle];
  const places = useWords('points');
  const zones = useWords('zones');
  const hover = useExplorer((s) => s.hover);
  return (
    <li data-muscle={muscle}>
      <PlaceLink to={{ kind: 'muscle', id: muscle }} view={{ side }} className="card-title">
        <span className="row-title">{shortName(name)}</span>
        <span className="row-detail">{plainName}</span>
      </PlaceLink>
      {covers.length > 0 && <p>{m.covers(namesOf(covers, zones))}</p>}
      {spreadsTo.length > 0 && <p>{m.spreadsTo(namesOf(spreadsTo, zones))}</p>}
      <ul className="zone-links">
        {points.map((id) => (
          <li key={id}>
            <PlaceLink
              to={{ kind: 'point', id }}
              view={{ side }}
              className="chip-link"
              label={shared.pointOf(shortName(name), places[id].place)}
              onHover={(on) => hover(on ? { kind: 'point', id } : null)}
            >
              {places[id].place}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
