import { messages } from '../../../content/messages.ts';
import { linkableTexts } from '../../../content/reading-order.ts';
import type { ZoneRegion } from '../../../content/zone-regions.ts';
import { isZoneRegion } from '../../../content/zone-regions.ts';
import { HOME } from '../../../state/place.ts';
import type { SidedZone } from '../../../state/sided-zones.ts';
import { useWords } from '../../use-words.ts';
import { Heading } from '../text/heading.tsx';
import { SectionJumps } from '../text/section-jumps.tsx';
import { TermScope } from '../text/term-scope.tsx';
import { ChosenZones } from './chosen-zones.tsx';
import { LinkedByPatterns } from './linked-by-patterns.tsx';
import { OtherReasons } from './other-reasons.tsx';
import { SkinTools } from './skin-tools.tsx';
import { UrgentSigns } from './urgent-signs.tsx';
import { ZoneList } from './zone-list.tsx';

const SECTIONS = ['patterns-here', 'other-reasons', 'zone-list-title'] as const;

/** Where it hurts: marked on the body or chosen from the list; then safety signs, muscles, and other reasons. */
export function HurtsPanel({ zones }: { zones: readonly SidedZone[] }) {
  const { hurts: m, places } = messages();
  const words = useWords('zones');
  const reasons = useWords('regions');
  const regions = [
    ...new Set(
      zones.map(({ id }) => words[id].region).filter((region): region is ZoneRegion => isZoneRegion(region)),
    ),
  ];
  return (
    <TermScope texts={linkableTexts(regions.map((region) => reasons[region]))}>
      <Heading back={{ to: HOME, label: places.home }} title={places.hurts}>
        <p className="panel-lead">{m.lead}</p>
      </Heading>
      <SkinTools />
      {zones.length > 0 && (
        <>
          <ChosenZones zones={zones} />
          <SectionJumps sections={SECTIONS.map((id) => ({ id, name: m.jumps[id] }))} />
          <UrgentSigns regions={regions} />
          <LinkedByPatterns zones={zones} />
          <OtherReasons regions={regions} />
        </>
      )}
      <ZoneList zones={zones} />
    </TermScope>
  );
}
