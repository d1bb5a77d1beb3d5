import { Checkbox } from 'react-aria-components/Checkbox';
import type { ZoneId } from '../../../anatomy/ids.ts';
import { messages } from '../../../content/messages.ts';
import { zoneIds } from '../../../content/zone-ids.ts';
import { ZONE_REGIONS } from '../../../content/zone-regions.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { hasZone, type SidedZone, withoutZones, withZones, zoneOnSides } from '../../../state/sided-zones.ts';
import { useWords } from '../../use-words.ts';
import { SectionHeading } from '../text/section-jumps.tsx';

/** All places by region, to be marked without touching the body. They count for the side that is switched on. */
export function ZoneList({ zones }: { zones: readonly SidedZone[] }) {
  const m = messages().hurts;
  const words = useWords('zones');
  const side = useExplorer((s) => s.side);
  const mark = useExplorer((s) => s.markZones);
  const lookHome = useExplorer((s) => s.lookHome);
  const choose = (id: ZoneId, chosen: boolean) => {
    const own = zoneOnSides(id, side);
    mark(chosen ? withZones(zones, own) : withoutZones(zones, own));
    if (chosen) lookHome();
  };
  return (
    <section className="zone-list" aria-labelledby="zone-list-title">
      <SectionHeading id="zone-list-title">{m.list}</SectionHeading>
      <p className="small">{m.forSide[side]}</p>
      <div>
        {ZONE_REGIONS.map((region) => {
          const own = zoneIds.filter((id) => words[id].region === region.id);
          return (
            <details key={region.id} className="fold">
              <summary>{m.regions[region.id]}</summary>
              <ul className="check-list">
                {own.map((id) => (
                  <li key={id}>
                    <Checkbox
                      className="check"
                      isSelected={zoneOnSides(id, side).every((zone) => hasZone(zones, zone))}
                      onChange={(chosen) => choose(id, chosen)}
                    >
                      <span className="check-box" aria-hidden="true" />
                      <span>
                        <span className="row-title">{words[id].name}</span>
                        <span className="row-detail">{words[id].where}</span>
                      </span>
                    </Checkbox>
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </section>
  );
}
