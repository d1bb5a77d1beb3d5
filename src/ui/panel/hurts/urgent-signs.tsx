import { citedSources } from '../../../content/cited-sources.ts';
import { RED_FLAG_GRADE } from '../../../content/field-grades.ts';
import { messages } from '../../../content/messages.ts';
import type { Urgency } from '../../../content/words.ts';
import { ZONE_REGIONS, type ZoneRegion } from '../../../content/zone-regions.ts';
import { useWords } from '../../use-words.ts';
import { SharedGrade } from '../text/claims.tsx';

const FIRST: readonly Urgency[] = ['emergency', 'same-day'];

/** The signs that need help before any muscle is thought of, for pain in some regions. */
export function UrgentSigns({ regions }: { regions: readonly ZoneRegion[] }) {
  const m = messages().safety;
  const words = useWords('conditions');
  const own = useWords('regions');
  const conditions = new Set(
    ZONE_REGIONS.filter(({ id }) => regions.includes(id)).flatMap(({ flags }) => [...flags]),
  );
  const signs = [
    ...regions.flatMap((id) => own[id].redFlags),
    ...[...conditions].flatMap((id) => words[id].redFlags),
  ];
  return (
    <section className="safety" aria-labelledby="urgent-title">
      <h2 id="urgent-title">{m.title}</h2>
      {FIRST.map((action) => {
        const asked = [...new Set(signs.filter((sign) => sign.action === action).map(({ ask }) => ask))];
        return asked.length === 0 ? null : (
          <div key={action} className="urgent-group" data-action={action}>
            <h3>{m.ifYes(m.urgencies[action].title)}</h3>
            <ul className="plain-list">
              {asked.map((ask) => (
                <li key={ask}>{ask}</li>
              ))}
            </ul>
          </div>
        );
      })}
      <SharedGrade grade={RED_FLAG_GRADE} sources={[...citedSources(signs)]} />
    </section>
  );
}
