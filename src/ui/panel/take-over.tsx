import { useEffect, useLayoutEffect, useRef } from 'react';
import { holdDrawing } from '../drawn-body.tsx';

/** Where this page came from, before the app writes addresses of its own. */
const pageAddress = document.baseURI;

/** Where somebody was on the page that came with the address. */
interface Reading {
  /** Texts of the headings above the middle of the screen, the nearest first; none at the top of the page. */
  readonly headings: readonly string[];
  /** Text of the link that had the focus. */
  readonly link: string | null;
}

/**
 * Takes the place of the page that came with the address (src/twin), once the text of the same place stands here. Who
 * has read on stays at the same heading, who stood on a link stays on it.
 */
export function TakeOver({ path }: { path: string }) {
  const reading = useRef<Reading | null>(null);
  useLayoutEffect(() => {
    const twin = document.querySelector<HTMLElement>('.twin');
    if (!twin) return;
    reading.current = readingOf(twin);
    const drawing = twin.querySelector('.twin-chart');
    // named relative to the address that the page had
    for (const use of drawing?.querySelectorAll('use') ?? [])
      use.setAttribute('href', new URL(use.getAttribute('href') ?? '', pageAddress).href);
    if (drawing) holdDrawing(drawing, path);
    twin.remove();
  }, [path]);
  // after the panel has gone to its top
  useEffect(() => {
    if (!reading.current) return;
    const { headings, link } = reading.current;
    reading.current = null;
    const panel = document.querySelector<HTMLElement>('#panel');
    if (!panel) return;
    // what the explorer shows only after its questions is not there yet: then the nearest that is
    const heading = headings.map((text) => withText(panel, 'h2, h3', text)).find(Boolean);
    heading?.scrollIntoView({ block: 'start' });
    if (link !== null) withText(panel, 'a', link)?.focus({ preventScroll: heading !== undefined });
  }, []);
  return null;
}

function readingOf(twin: HTMLElement): Reading {
  const scrolled = scrollY > 0 || (twin.querySelector('.twin-panel')?.scrollTop ?? 0) > 0;
  const above = [...twin.querySelectorAll<HTMLElement>('h2, h3')].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 2,
  );
  const focused = document.activeElement;
  return {
    headings: scrolled ? above.map(textOf).reverse() : [],
    link: twin.contains(focused) && focused instanceof HTMLAnchorElement ? textOf(focused) : null,
  };
}

function withText(within: HTMLElement, selector: string, text: string): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>(selector)].find((element) => textOf(element) === text);
}

function textOf(element: Element): string {
  return element.textContent.trim();
}
