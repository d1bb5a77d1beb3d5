import { useEffect, useState } from 'react';
import { messages } from '../../content/messages.ts';
import { siteBase } from '../../state/app-base.ts';

const SAID_MS = 6000;
const CAPTURED = { capture: true } as const;

/** Keeps every link that leads out of the app from opening, and says so; none opens a second window. */
export function StayInside() {
  // a new number says it anew
  const [said, setSaid] = useState(0);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href], area[href]') : null;
      if (!link) return;
      const inside = isInside(link.getAttribute('href') ?? '');
      if (inside && event.type === 'click' && !opensElsewhere(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!inside) setSaid((times) => times + 1);
    };
    // a long press on a link offers new tabs and windows
    const offer = (event: MouseEvent) => event.preventDefault();
    addEventListener('click', follow, CAPTURED);
    addEventListener('auxclick', follow, CAPTURED);
    addEventListener('contextmenu', offer, CAPTURED);
    return () => {
      removeEventListener('click', follow, CAPTURED);
      removeEventListener('auxclick', follow, CAPTURED);
      removeEventListener('contextmenu', offer, CAPTURED);
    };
  }, []);
  useEffect(() => {
    if (said === 0) return;
    const timer = setTimeout(() => setSaid(0), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div className="kiosk-said" role="status">
      {said > 0 && <span key={said}>{messages().kiosk.linksOff}</span>}
    </div>
  );
}

/** Whether a link stays in this app: not another origin, not a call or a letter, not a saved file. */
function isInside(href: string): boolean {
  if (!URL.canParse(href, location.href)) return false;
  const { origin, protocol, pathname } = new URL(href, location.href);
  return protocol === location.protocol && origin === location.origin && pathname.startsWith(siteBase);
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
