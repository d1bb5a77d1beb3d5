import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWords } from '../../src/content/load-words.ts';
import { INSIDE_STEPS, type InsideStep } from '../../src/state/inside.ts';
import {
  addressOf,
  arrived,
  comesToRest,
  follow,
  framesDuring,
  launchBrowser,
  openApp,
  sceneIs,
  withoutBody,
} from './open-app.ts';

const words = await loadWords('inside');
const POINT = 'points/infraspinatus-trp1';
const INSIDE = `${POINT}/inside`;
const PHONE = { viewport: { width: 390, height: 844 } } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Waits until the text of a step stands there, and its picture as well. */
async function stepIs(page: Page, step: InsideStep): Promise<void> {
  await page.locator(`.step-text[data-step="${step}"]`).waitFor();
}
async function pictureIs(page: Page, step: InsideStep): Promise<void> {
  await page.locator(`[data-scene][data-inside="${step}"]`).waitFor();
}
const next = (page: Page) => page.getByRole('button', { name: 'Next step' });

describe('the way into a muscle', () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await openApp(browser, POINT, { ...PHONE, reducedMotion: 'reduce' }));
    await sceneIs(page, 'ready');
  });
  afterAll(() => page.context().close());

  it('leads by keyboard alone from the point through every step and back, each told in words', async () => {
    await follow(page, /^Look inside/, 'Look inside');
    // whoever arrives stands at the heading first
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await next(page).focus();
    for (const step of INSIDE_STEPS) {
      await stepIs(page, step);
      await page.getByRole('heading', { level: 2, name: words[step].title, exact: true }).waitFor();
      // what a screen reader is told unasked: title and caption
      const status = await page.locator('.step-caption').innerText();
      expect(status.startsWith(`${words[step].title}.`)).toBe(true);
      expect(status.length).toBeGreaterThan(words[step].title.length + 20);
      const slider = page.getByRole('slider', { name: 'Step', exact: true });
      const number = INSIDE_STEPS.indexOf(step) + 1;
      expect(await slider.getAttribute('aria-valuetext')).toBe(`${number} of 11: ${words[step].title}`);
      await page.getByRole('heading', { name: 'The picture in words' }).waitFor();
      if (words[step].feel) await page.getByRole('heading', { name: 'What you may feel' }).waitFor();
      await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
      expect(await page.getByText('Education only, not a diagnosis').count()).toBe(1);
      if (number < INSIDE_STEPS.length) await page.keyboard.press('Enter');
    }
    expect(addressOf(page)).toBe(`/${INSIDE}?step=after`);
    const back = page.getByRole('button', { name: 'Step back' });
    await back.focus();
    for (const step of INSIDE_STEPS.toReversed().slice(1)) {
      await page.keyboard.press('Enter');
      await stepIs(page, step);
    }
    expect(complaints).toEqual([]);
  });

  it('is moved by the slider, by plus and minus on the picture, and by the wheel', async () => {
    await page.getByRole('slider', { name: 'Step', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await stepIs(page, 'muscle');
    await page.locator('[data-scene]').focus();
    await page.keyboard.press('+');
    await stepIs(page, 'bundles');
    await page.keyboard.press('-');
    await stepIs(page, 'muscle');
    await page.mouse.move(195, 200);
    await page.mouse.wheel(0, 120);
    await stepIs(page, 'bundles');
    await pictureIs(page, 'bundles');
  });

  it('is moved by two fingers that part', async () => {
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          apart === null
            ? []
            : [
                { x: 195 - apart, y: 200, id: 1 },
                { x: 195 + apart, y: 200, id: 2 },
              ],
      });
    await touch('touchStart', 30);
    for (const apart of [36, 42, 48]) await touch('touchMove', apart);
    await touch('touchEnd', null);
    await stepIs(page, 'band');
  });

  it('has a slider from relaxed to tight where the band is, kept in the link', async () => {
    const tight = page.getByRole('slider', { name: 'How tight the band is' });
    await tight.focus();
    expect(await tight.getAttribute('aria-valuetext')).toBe('tight');
    await page.keyboard.press('Home');
    expect(await tight.getAttribute('aria-valuetext')).toBe('relaxed');
    expect(addressOf(page)).toBe(`/${INSIDE}?step=band&tight=0`);
    await page.getByText('The band, relaxed').waitFor();
    await next(page).click();
    await stepIs(page, 'fibres');
    expect(await page.getByRole('slider', { name: 'How tight the band is' }).inputValue()).toBe('0');
  });

  it('shows still pictures where movement is unwelcome: nothing plays, nothing is drawn at rest', async () => {
    for (const step of ['twitch', 'cramp'] as const) {
      await page.getByRole('link', { name: words[step].title, exact: true }).click();
      await stepIs(page, step);
      await pictureIs(page, step);
      await comesToRest(page);
      expect(await framesDuring(page, 30)).toBe(0);
      expect(await page.getByRole('button', { name: 'Play the story' }).count()).toBe(0);
    }
    await page.locator('.step-tag', { hasText: '10 to 15 seconds' }).waitFor();
  });

  it('stops at the sign and stays stopped, until one goes on or leaves', async () => {
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    const stopped = page.getByRole('alertdialog', { name: 'Stopped' });
    await stopped.getByText('Your therapist stops at once').waitFor();
    await stopped.getByRole('button', { name: 'Go on looking' }).click();
    expect(await stopped.count()).toBe(0);
    await stepIs(page, 'cramp');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await stopped.getByRole('link', { name: 'Leave' }).click();
    await arrived(page, /inner part/);
    expect(addressOf(page)).toBe(`/${POINT}`);
    expect(complaints).toEqual([]);
  });
});

describe("the therapist's choices", () => {
  it('leave out steps and the needle, stand in the link, and signs that need help stay in reach', async () => {
    const { page } = await openApp(browser, `${INSIDE}?step=fibres`, {
      viewport: { width: 1024, height: 768 },
      reducedMotion: 'reduce',
      prepare: withoutBody,
    });
    await stepIs(page, 'fibres');
    await page.getByText('What to show').click();
    await page.getByText('Calm: no picture of a needle').click();
    await page.locator('.show-choices').getByText(words.cramp.title, { exact: true }).click();
    await page.locator('.show-choices').getByText(words.after.title, { exact: true }).click();
    await expect.poll(() => addressOf(page)).toBe(`/${INSIDE}?step=fibres&skip=cramp,after&calm=1`);
    expect(await page.locator('.step-count').innerText()).toBe('5 of 8');
    await next(page).click();
    await stepIs(page, 'layers');
    await page.locator('.step-drawing').waitFor();
    expect(await page.locator('[data-part="needle"]').count()).toBe(0);
    await page.getByRole('link', { name: 'Signs that need help' }).waitFor();
    await page.reload();
    await stepIs(page, 'layers');
    expect(await page.locator('.step-list li').count()).toBe(8);
    await page.context().close();
  });
});

describe('the story', () => {
  it('plays by itself from the twitch to the end, and holds when told to', async () => {
    const { page, complaints } = await openApp(browser, `${INSIDE}?step=twitch`, {
      ...PHONE,
      prepare: async (fresh) => {
        await fresh.clock.install();
        await withoutBody(fresh);
      },
    });
    await sceneIs(page, 'failed');
    await stepIs(page, 'twitch');
    // what moves by itself can be held at once
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.clock.runFor(60_000);
    await stepIs(page, 'twitch');
    await page.getByRole('button', { name: 'Play the story' }).click();
    const seen = new Set<string | null>();
    for (let second = 0; second < 60; second++) {
      await page.clock.runFor(1000);
      seen.add(await page.locator('.step-text').getAttribute('data-step'));
    }
    expect([...seen]).toEqual(['twitch', 'cramp', 'release', 'after']);
    await page.getByRole('button', { name: 'Play the story' }).waitFor();
    await page.clock.runFor(60_000);
    await stepIs(page, 'after');
    expect(complaints.filter((what) => !what.includes('Failed to load'))).toEqual([]);
    await page.context().close();
  });

  it('moves the picture, and leaves it at rest when the movement is over', async () => {
    const { page, complaints } = await openApp(browser, `${INSIDE}?step=release`, PHONE);
    await sceneIs(page, 'ready');
    await pictureIs(page, 'release');
    await comesToRest(page);
    expect(await framesDuring(page, 30)).toBe(0);
    await page.getByRole('button', { name: 'Play the story' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a frozen picture', () => {
  const pictureOf = async (query: string) => {
    const { page } = await openApp(browser, `${INSIDE}?freeze=1&bare=1&${query}`, {
      viewport: { width: 640, height: 480 },
    });
    await sceneIs(page, 'ready');
    await page.locator('[data-inside]:not([data-inside=""])').waitFor();
    await comesToRest(page);
    const picture = await page.screenshot();
    await page.context().close();
    return picture;
  };

  it('of a moving step is the same each time, and another with another tightness', async () => {
    const [first, second] = [await pictureOf('step=twitch'), await pictureOf('step=twitch')];
    expect(first.equals(second)).toBe(true);
    const [slack, tight] = [await pictureOf('step=fibres&tight=0'), await pictureOf('step=fibres&tight=100')];
    expect(slack.equals(tight)).toBe(false);
  });
});

describe('without 3D', () => {
  it('every step is drawn, and the page says why', async () => {
    const plain = await launchBrowser(['--disable-gpu', '--disable-3d-apis']);
    const { page, complaints } = await openApp(plain, INSIDE, { ...PHONE, reducedMotion: 'reduce' });
    await sceneIs(page, 'failed');
    await page.getByText('The steps are drawn instead').waitFor();
    for (const step of INSIDE_STEPS) {
      await stepIs(page, step);
      const drawing = page.locator(`.inside-drawing[data-step="${step}"] svg`);
      await drawing.waitFor();
      const box = await drawing.boundingBox();
      expect(box?.width).toBeGreaterThan(250);
      expect(box?.height).toBeGreaterThan(200);
      if (step !== INSIDE_STEPS.at(-1)) await next(page).click();
    }
    expect(complaints).toEqual([]);
    await plain.close();
  });
});

describe('when a part of it does not arrive', () => {
  it('the view inside: the steps are drawn, the page says so, and trying again brings it', async () => {
    const { page } = await openApp(browser, `${INSIDE}?step=band`, {
      viewport: { width: 640, height: 480 },
      reducedMotion: 'reduce',
      prepare: (fresh) => fresh.route('**/inside-view*.js', (route) => route.abort()),
    });
    await page.getByText('The view inside did not arrive. The steps are drawn instead.').waitFor();
    await page.locator('.inside-drawing[data-step="band"] svg').waitFor();
    await page.unroute('**/inside-view*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await pictureIs(page, 'band');
    expect(await page.locator('.inside-drawing').count()).toBe(0);
    await page.context().close();
  });

  it('the steps: the page says so, and trying again brings them', async () => {
    const { page } = await openApp(browser, INSIDE, {
      prepare: async (fresh) => {
        await withoutBody(fresh);
        await fresh.route('**/inside-layer*.js', (route) => route.abort());
      },
    });
    await page.getByRole('alert').getByText('The steps did not arrive').waitFor();
    await page.unroute('**/inside-layer*.js');
    await page.locator('.step-bar').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
    await page.context().close();
  });
});

describe('reading aloud', () => {
  it('is off at first, speaks by a voice of the device alone, and is silent at the stop sign', async () => {
    const { page } = await openApp(browser, `${INSIDE}?step=cramp`, {
      reducedMotion: 'reduce',
      prepare: async (fresh) => {
        await withoutBody(fresh);
        await fresh.addInitScript(() => {
          const said: string[] = [];
          const voice = (name: string, localService: boolean) => ({ name, localService, lang: 'en-GB' });
          class Utterance {
            voice: { name: string } | null = null;
            constructor(readonly text: string) {}
          }
          const speechSynthesis = Object.assign(new EventTarget(), {
            getVoices: () => [voice('far away', false), voice('here', true)],
            speak: (one: Utterance) => said.push(`${one.voice?.name}: ${one.text}`),
            cancel: () => said.push('silence'),
          });
          Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
          Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
        });
      },
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await stepIs(page, 'cramp');
    expect(await said()).toEqual([]);
    await page.getByText('What to show').click();
    await page.getByText('Read the captions aloud').click();
    await expect.poll(said).toHaveLength(1);
    expect((await said())[0]).toContain(`here: ${words.cramp.title}. ${words.cramp.caption}`);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect.poll(said).toHaveLength(2);
    expect((await said())[1]).toBe('silence');
    await page.context().close();
  });
});
