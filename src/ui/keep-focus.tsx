import { useEffect } from 'react';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"], h1[tabindex]';
/** Parts in which a neighbour of what has gone is still what one was busy with. */
const WHOLE = '.explorer, .panel-scroller, .panel-article, body';
/** Tools that take each other's place. */
const TOOLS = '.tool-rail, .phone-tools, .tool-popover, .room-bar';
const MOST_KEPT = 20;

/** Where the focus was: the element, what it lay in, and the how many-th there it was. */
interface Stand {
  readonly element: Element;
  readonly within: readonly { readonly part: Element; readonly index: number }[];
}

/**
 * Where a control goes away while it has the focus, as one that closes what it stands in, or has nothing more to do and is
 * switched off, the focus goes to its neighbour, else to where it was before: never to nowhere, from where a keyboard starts at the top again.
 */
export function KeepFocus() {
  useEffect(() => {
    const stands: Stand[] = [];
    let frame = 0;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target === document.body) return;
      stands.unshift(standOf(target));
      stands.length = Math.min(stands.length, MOST_KEPT);
    };
    // who looks elsewhere by a tap on nothing has not lost anything
    const leave = ({ target }: FocusEvent) => {
      requestAnimationFrame(() => {
        const left = target instanceof Element && !isGone(target) && stands[0]?.element === target;
        if (left && document.activeElement === document.body) stands.length = 0;
      });
    };
    const look = () => {
      const [last] = stands;
      if (!last || !isGone(last.element)) return;
      cancelAnimationFrame(frame);
      // a new place or a closed window sets the focus by itself in the meantime
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          const lost = document.activeElement === document.body && !document.querySelector('.panel-waiting');
          if (lost) heirOf(last, stands)?.focus({ preventScroll: false });
        });
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', leave);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', leave);
      cancelAnimationFrame(frame);
    };
  }, []);
  return null;
}

function isGone(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled');
}

function standOf(element: Element): Stand {
  const within: { part: Element; index: number }[] = [];
  for (let part = element.parentElement; part && !part.matches(WHOLE); part = part.parentElement)
    within.push({ part, index: focusables(part).indexOf(element as HTMLElement) });
  return { element, within };
}

function heirOf({ within }: Stand, stands: readonly Stand[]): HTMLElement | null | undefined {
  for (const { part, index } of within) {
    if (!part.isConnected) continue;
    const left = focusables(part);
    const heir = left[Math.min(index, left.length - 1)];
    if (heir) return heir;
  }
  const wasTool = within.some(({ part }) => part.matches(TOOLS));
  if (wasTool) return document.querySelector<HTMLElement>('.room-bar button, .room-toggle, .tool-button');
  const before = stands.find(({ element }) => !isGone(element) && isShown(element));
  return (before?.element as HTMLElement | undefined) ?? document.querySelector<HTMLElement>('#panel h1');
}

function focusables(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
}
