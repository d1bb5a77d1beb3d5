import { HOURS_IDS } from '../../../content/map-ids.ts';
import { messages } from '../../../content/messages.ts';
import { useWords } from '../../use-words.ts';
import { Claims } from '../text/claims.tsx';

/** The next 72 hours: signs that need help first, then what to do and what is normal. */
export function NextHours() {
  const words = useWords('map');
  return (
    <section>
      <h2>{messages().mapPanel.nextHours}</h2>
      {HOURS_IDS.toReversed().map((id) => (
        <section key={id} className="hours-box" data-hours={id}>
          <h3>{words[id].short}</h3>
          <Claims claims={words[id].items} list />
        </section>
      ))}
    </section>
  );
}
