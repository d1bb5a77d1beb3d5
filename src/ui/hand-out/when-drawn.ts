import { useHandOut } from '../../state/hand-out.ts';

/** How long the page may take to be drawn, ms: its words and the body's outline may still be on their way. */
const PATIENCE_MS = 20_000;

/**
 * Asks for the hand-out and waits until it is there.
 *
 * @throws (rejects) when it does not come
 */
export async function whenDrawn(): Promise<HTMLElement> {
  useHandOut.getState().ask();
  await document.fonts.ready;
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const page = document.querySelector<HTMLElement>('.hand-out-root .hand-out');
    if (page) return page;
    await new Promise((next) => setTimeout(next, 30));
  }
  throw new Error('the page did not come');
}
