import type { ReactNode } from 'react';
import type { HoursId } from '../../content/map-ids.ts';
import { messages } from '../../content/messages.ts';
import type { Words } from '../../content/words.ts';
import { withLocalNumber } from '../emergency-number.tsx';
import { Rich } from '../rich.tsx';
import type { HandOutClinic } from './hand-out.tsx';

/** The order on paper: what is urgent meets the eye first. */
const ON_PAPER: readonly HoursId[] = ['emergency', 'call-us', 'normal', 'helpful'];

interface HoursProps {
  readonly clinic: Pick<HandOutClinic, 'phone' | 'emergency' | 'local'>;
  readonly words: Words['map'];
  /** Without the boxes, one line still says whom to call. */
  readonly whole: boolean;
}

/** The next 72 hours in four boxes. */
export function Hours({ clinic, words, whole }: HoursProps) {
  const m = messages().handOut;
  const emergency = m.emergency(
    clinic.emergency || withLocalNumber(m.localEmergencyNumber, clinic.local ?? null),
  );
  if (!whole)
    return (
      <p className="hand-out-emergency" data-hours="emergency">
        <b>{emergency}</b>
      </p>
    );
  const titles: Readonly<Record<HoursId, ReactNode>> = {
    emergency,
    'call-us': clinic.phone ? (
      <Rich
        text={m.withPhone(words['call-us'].short)}
        parts={{ phone: <span className="hand-out-phone">{clinic.phone}</span> }}
      />
    ) : (
      words['call-us'].short
    ),
    normal: words.normal.short,
    helpful: words.helpful.short,
  };
  return (
    <section className="hand-out-hours">
      <h2>{m.hours}</h2>
      <div>
        {ON_PAPER.map((id) => (
          <section key={id} data-hours={id}>
            <h3>{titles[id]}</h3>
            <ul>
              {words[id].items.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
