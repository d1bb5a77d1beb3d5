import { lazy, Suspense } from 'react';
import { messages } from '../../content/messages.ts';
import { useKiosk } from '../../state/kiosk.ts';
import { loadAnew } from '../load-anew.ts';
import type KioskScreenType from './kiosk-screen.tsx';

const KioskScreen = lazy(() =>
  import('./kiosk-screen.tsx').catch(() => ({ default: Missing as unknown as typeof KioskScreenType })),
);

/** What a screen in a waiting room does by itself; nothing, and nothing is loaded, on any other screen. */
export function Kiosk() {
  const settings = useKiosk((s) => s.settings);
  if (!settings) return null;
  return (
    <Suspense fallback={null}>
      <KioskScreen settings={settings} />
    </Suspense>
  );
}

/** Without this part nothing would be cleared for the next person: staff are told. */
function Missing() {
  const m = messages().kiosk;
  return (
    <div className="kiosk-said" role="alert">
      {m.missing}
      <button type="button" className="solid-button" onClick={() => void loadAnew()}>
        {m.tryAgain}
      </button>
    </div>
  );
}
