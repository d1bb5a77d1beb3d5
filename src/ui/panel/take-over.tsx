import { useEffect, useLayoutEffect, useRef } from 'react';
import { holdDrawing } from '../drawn-body.tsx';

/** Where this page came from, before the app writes addresses of its own. */
const pageAddress = document.baseURI;

/** Where somebody was on the page that came with the address. */
interface Reading {
  /** Headings above the line that is read, the nearest first; none at the top of the page. */
  readonly headings: readonly ReadHeading[];
  /** Address of the link that had the focus. */
  readonly link: string | null;
}

interface ReadHeading {
  readonly text: string;
  /** How far below the top of what is seen of the text, px; negative where it has been scrolled away. */
  readonly below: number;
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
    const read = headings.find(({ text }) => headingOf(panel, text));
    const heading = read && headingOf(panel, read.text);
    heading?.scrollIntoView({ block: 'start' });
    if (heading && read === headings[0]) {
      const scroller = panel.querySelector('.panel-scroller');
      scroller?.scrollBy(0, topOf(heading) - topOf(scroller) - read.below);
    }
    if (link === null) return;
    // what is a link in the page may be a box to tick here: then one stands at the heading of the place, not nowhere
    const again = linkTo(panel, link) ?? panel.querySelector<HTMLElement>('h1');
    again?.focus({ preventScroll: heading !== undefined });
  }, []);
  return null;
}

function readingOf(twin: HTMLElement): Reading {
  const text = twin.querySelector('.twin-panel');
  const scrolled = scrollY > 0 || (text?.scrollTop ?? 0) > 0;
  // on a phone the whole page scrolls
  const top = text ? Math.max(topOf(text), 0) : 0;
  const above = [...twin.querySelectorAll<HTMLElement>('h2, h3')]
    .map((heading) => ({ text: textOf(heading), below: topOf(heading) - top }))
    .filter(({ below }) => below < innerHeight / 4);
  const focused = document.activeElement;
  return {
    headings: scrolled ? above.reverse() : [],
    link: twin.contains(focused) && focused instanceof HTMLAnchorElement ? addressOf(focused) : null,
  };
}

function headingOf(within: HTMLElement, text: string): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>('h2, h3')].find((heading) => textOf(heading) === text);
}

function linkTo(within: HTMLElement, address: string): HTMLElement | undefined {
  return [...within.querySelectorAll('a')].find((link) => addressOf(link) === address);
}

/** Where a link leads, with or without a slash at its end; those of the page were named from where it lay. */
function addressOf(link: HTMLAnchorElement): string {
  const { origin, pathname, search, hash } = new URL(link.getAttribute('href') ?? '', pageAddress);
  return origin + pathname.replace(/\/$/, '') + search + hash;
}

function textOf(element: Element): string {
  return element.textContent.trim();
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
