import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadClinic } from './load-clinic.ts';
import { loadKiosk } from './load-kiosk.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/page.css';
import './styles/controls.css';
import './styles/panel.css';
import './styles/prose.css';
import './styles/safety.css';
import './styles/condition.css';
import './styles/about.css';
import './styles/hurts.css';
import './styles/markers.css';
import { usePresenter } from '../state/presenter.ts';
import { workOffline } from './offline/work-offline.ts';
import { present } from './present.ts';
import { syncLink } from './sync-link.ts';
import { syncTheme } from './sync-theme.ts';

// written relative to the page, it would be asked for elsewhere once the address changes
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
  icon.setAttribute('href', icon.href);
void loadClinic();
loadKiosk();
present();
// a second screen is led by the first and keeps its own address
if (!usePresenter.getState().follows) syncLink();
syncTheme();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
workOffline();
// what the first text does not need comes beside it
void import('./late-styles.ts');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
