import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from '../content/load-messages.ts';
import { setLanguage } from '../content/messages.ts';
import { pageLanguage } from '../state/app-base.ts';
import { parseEmbedding, useEmbedding } from '../state/embedding.ts';
import { useMissingPart } from '../state/missing-part.ts';
import { usePresenter } from '../state/presenter.ts';
import { App } from './app.tsx';
import { askForWords } from './ask-for-words.ts';
import { loadClinic } from './load-clinic.ts';
import { loadKiosk } from './load-kiosk.ts';
import './styles/index.css';
import { logFault, watchArrivals } from './not-arrived.ts';
import { workOffline } from './offline/work-offline.ts';
import { present } from './present.ts';
import { syncLanguage } from './sync-language.ts';
import { syncLink } from './sync-link.ts';
import { syncTheme } from './sync-theme.ts';

// written relative to the page, they would be looked for elsewhere once the address changes
const NAMED =
  'link:is([rel="icon"], [rel="apple-touch-icon"], [rel="manifest"], [rel="canonical"], [rel="alternate"])';
for (const link of document.querySelectorAll<HTMLLinkElement>(NAMED)) link.setAttribute('href', link.href);
watchArrivals();
syncTheme();
// without its language the page stays that came with the address
start().catch(logFault);

/** Draws the app in place of the page that came with the address, as soon as its language is here. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  setLanguage(pageLanguage);
  askForWords();
  setLanguage(pageLanguage, await loadMessages(pageLanguage));
  syncLanguage();
  void loadClinic();
  loadKiosk();
  useEmbedding.setState({ embedding: parseEmbedding(location.search) });
  present();
  // a second screen is led by the first and keeps its own address
  if (!usePresenter.getState().follows) syncLink();
  const embedded = useEmbedding.getState().embedding !== null;
  // its layout is the guest's
  if (embedded) (await import('../embed/guest.ts')).beGuest();
  // within another page nothing is installed
  else workOffline();
  // what the first text does not need comes beside it
  import('./late-styles.ts').catch(() => useMissingPart.getState().report());
  // an error in one part is told where it stands (error-boundary.tsx)
  createRoot(root, { onCaughtError: logFault }).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
