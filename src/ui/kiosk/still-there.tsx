import { useEffect, useRef } from 'react';
import { formatNumber } from '../../content/format.ts';
import { messages } from '../../content/messages.ts';
import { WARNING_S } from '../../state/kiosk.ts';

/** The seconds that are said aloud; each second would be noise. */
const SAID_S = [WARNING_S, 10, 5] as const;

/** Asks whether somebody is there. Whatever is touched or pressed is the answer (use-kiosk-phase.ts). */
export function StillThere({ leftS }: { leftS: number }) {
  const m = messages().kiosk;
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    goOn.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const saidS = SAID_S.findLast((seconds) => leftS <= seconds) ?? WARNING_S;
  return (
    <div className="kiosk-cover">
      <div
        className="kiosk-card"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="still-there-title"
        aria-describedby="still-there-text"
      >
        <h2 id="still-there-title">{m.stillThere}</h2>
        <p id="still-there-text">{m.stillThereText}</p>
        <p className="kiosk-count" aria-hidden="true">
          {formatNumber(leftS)}
        </p>
        <p className="hidden-label" aria-live="polite">
          {m.secondsLeft(saidS)}
        </p>
        <button ref={goOn} type="button" className="solid-button">
          {m.goOn}
        </button>
      </div>
    </div>
  );
}
