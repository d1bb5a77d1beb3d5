import { messages } from '../../../content/messages.ts';
import { ZONE_REGIONS, type ZoneRegion } from '../../../content/zone-regions.ts';
import { useWords } from '../../use-words.ts';
import { LineList } from '../text/claims.tsx';
import { SectionHeading } from '../text/section-jumps.tsx';

/** What else than muscle may hurt in the marked regions. */
export function OtherReasons({ regions }: { regions: readonly ZoneRegion[] }) {
  const m = messages().hurts;
  const words = useWords('regions');
  return (
    <section>
      <SectionHeading id="other-reasons">{m.otherReasons}</SectionHeading>
      {ZONE_REGIONS.filter(({ id }) => regions.includes(id)).map(({ id }) => (
        <div key={id} className="other-reasons">
          {regions.length > 1 && <h3>{m.regions[id]}</h3>}
          <LineList lines={words[id].otherReasons} />
        </div>
      ))}
    </section>
  );
}
