import { useEffect } from 'react';
import { messages } from '../../content/messages.ts';
import { appBase } from '../../state/app-base.ts';
import { useKiosk } from '../../state/kiosk.ts';
import { useNewVersion } from '../../state/new-version.ts';
import { forgetPerson } from './forget-person.ts';

const AGAIN_MS = 10_000;
const PATIENCE_MS = 8000;

/**
 * Forgets the last person and loads the start anew in place of this page. Where there is no connection the page stays
 * and covers everything until there is one: a browser's own error page would leave the screen dead.
 */
export function Clearing() {
  const startLink = useKiosk((s) => s.startLink);
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const start = appBase + startLink.slice(1);
    const leave = async () => {
      const reached = await isThere();
      if (left) return;
      if (reached) {
        // a screen that is never closed changes to a newer version between two people
        const { waits, use } = useNewVersion.getState();
        if (waits) use();
        location.replace(start);
      } else timer = setTimeout(leave, AGAIN_MS);
    };
    forgetPerson();
    void leave();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [startLink]);
  return (
    <div className="kiosk-cover kiosk-clearing" role="status">
      <p>{messages().kiosk.clearing}</p>
    </div>
  );
}

/** Asks for the page that every address of the app is answered with; a copy kept on the device is an answer too. */
async function isThere(): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    return (await fetch(`${appBase}index.html`, { cache: 'no-cache', signal })).ok;
  } catch {
    return false;
  }
}
