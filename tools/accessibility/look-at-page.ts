/** What is measured in the page itself, without a picture of it. */
export interface PageFacts {
  /** Controls that were measured. */
  readonly controls: number;
  /** Controls below the least size. */
  readonly small: readonly string[];
  /** Links and words within a line of text, which WCAG exempts from a size. */
  readonly inLine: number;
  /** What scrolls sideways that should not. */
  readonly sideways: readonly string[];
  /** Controls and texts beyond the edges of the window. */
  readonly outside: readonly string[];
  /** Texts that are cut off. */
  readonly cut: readonly string[];
  /** Controls over which something else lies, and parts that lie on each other. */
  readonly covered: readonly string[];
}

/**
 * Looks at the page that is open: sizes of all targets, sideways scrolling, cut and covered parts. Runs in the page, so
 * it uses nothing from outside.
 */
export function lookAtPage(targetPx: number): PageFacts {
  const CONTROL =
    'a[href], button, input, select, textarea, summary, label, [role="button"], [role="option"], [tabindex="0"]';
  /** Parts that lie over the picture, none over another. */
  const PARTS =
    '.panel, .tool-rail, .phone-tools, .view-buttons, .room-bar, .step-bar, .stop-sign, .drawn-note > *, .scene-notice > *, .named-bar, .inside-tags, .draw-tools, .room-hint';
  const nameOf = (one: Element) => {
    const said = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return `${one.tagName.toLowerCase()}.${String((one as HTMLElement).className).split(' ')[0]} “${said.trim().slice(0, 40)}”`;
  };
  const seen = (one: Element) => {
    const { width, height } = one.getBoundingClientRect();
    return (
      width > 1 &&
      height > 1 &&
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !one.closest('[inert], .hidden-label, .skip-link, .hand-out-root, [aria-hidden="true"]')
    );
  };
  /** The box that a finger can hit: with what `::after` adds around it, and that of a label around its input. */
  const hitBox = (one: Element) => {
    const label = one.closest('label') ?? one;
    const box = label.getBoundingClientRect();
    const after = getComputedStyle(one, '::after');
    if (after.position !== 'absolute' || after.content === 'none') return box;
    const grown = (side: string) => Math.max(0, -Number.parseFloat(side) || 0);
    return new DOMRect(
      box.x - grown(after.left),
      box.y - grown(after.top),
      box.width + grown(after.left) + grown(after.right),
      box.height + grown(after.top) + grown(after.bottom),
    );
  };
  const isInLine = (one: Element) => {
    if (one.matches('.term, .grade-chip')) return true;
    if (getComputedStyle(one).display !== 'inline') return false;
    let line = one.parentElement;
    while (line && getComputedStyle(line).display === 'inline') line = line.parentElement;
    const around = (line?.textContent ?? '').replace(one.textContent ?? '', '').trim();
    return around.length > 2;
  };
  const controls = [...document.querySelectorAll(CONTROL)].filter(
    (one) =>
      seen(one) &&
      !(one.matches('label') && !one.querySelector('input')) &&
      !one.matches('.stage, label input'),
  );
  const small: string[] = [];
  let inLine = 0;
  for (const one of controls) {
    if (isInLine(one)) {
      inLine++;
      continue;
    }
    const { width, height } = hitBox(one);
    if (width < targetPx - 0.5 || height < targetPx - 0.5)
      small.push(`${nameOf(one)} ${Math.round(width)}x${Math.round(height)}`);
  }

  const sideways = [
    document.documentElement,
    ...document.querySelectorAll('.panel-scroller, .tool-rail, .mark-card, .twin-panel'),
  ]
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .map((one) => `${one.className || 'page'} ${one.scrollWidth} > ${one.clientWidth}`);

  const scrolls = (one: Element) =>
    one.closest(
      '.panel-scroller, .room-bar, .tool-rail, .mark-card, .table-scroller, .twin, .builder, .tool-popover, .explained',
    );
  const content = document.documentElement.dataset.embed === 'content';
  const outside = controls
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ one, box }) => {
      const sides =
        !one.closest('.room-bar, .table-scroller') && (box.left < -1 || box.right > innerWidth + 1);
      const ends = !content && !scrolls(one) && (box.top < -1 || box.bottom > innerHeight + 1);
      return sides || ends;
    })
    .map(({ one }) => nameOf(one));

  const cut = [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => {
      if (!seen(one) || one.matches('textarea, input, select, svg *, canvas')) return false;
      const { overflowX, overflowY } = getComputedStyle(one);
      const clips = (how: string) => how === 'hidden' || how === 'clip';
      const wide = clips(overflowX) && one.scrollWidth > one.clientWidth + 2;
      const high = clips(overflowY) && one.scrollHeight > one.clientHeight + 2;
      return (
        (wide || high) &&
        !one.matches('.explorer, .panel, .markers, .mark-layer, .callouts, .stage, .stage *, progress')
      );
    })
    .map(nameOf);

  const covered: string[] = [];
  const modal = document.querySelector('[aria-modal="true"], .explained, .kiosk-attract');
  if (!modal) {
    for (const one of controls) {
      // a link over two lines has no middle of its own
      const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const scroller = scrolls(one)?.getBoundingClientRect();
      const shown =
        x > 0 &&
        y > 0 &&
        x < innerWidth &&
        y < innerHeight &&
        (!scroller ||
          (x > scroller.left && x < scroller.right && y > scroller.top + 2 && y < scroller.bottom - 2));
      if (!shown) continue;
      const hit = document.elementFromPoint(x, y);
      // a window that was opened may lie over other things
      if (
        !hit ||
        one.contains(hit) ||
        hit.contains(one) ||
        hit.closest('.tool-popover, .mark-card, .glass-sheet, label')
      )
        continue;
      covered.push(`${nameOf(one)} under ${nameOf(hit)}`);
    }
    const parts = [...document.querySelectorAll(PARTS)]
      .filter((one) => seen(one) && !one.closest('.tool-popover'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }));
    for (const [i, a] of parts.entries())
      for (const b of parts.slice(i + 1)) {
        if (a.one.contains(b.one) || b.one.contains(a.one)) continue;
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (wide > 1 && high > 1)
          covered.push(
            `${nameOf(a.one)} and ${nameOf(b.one)} lie on each other by ${Math.round(wide)}x${Math.round(high)}`,
          );
      }
  }
  return { controls: controls.length, small, inLine, sideways, outside, cut, covered };
}
