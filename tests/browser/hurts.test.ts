import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TriggerPointId, ZoneId } from '../../src/anatomy/ids.ts';
import { type Vector, zoneFields, zoneWeight } from '../../src/anatomy/zone-weight.ts';
import { loadWords } from '../../src/content/load-words.ts';
import { rankMuscles } from '../../src/content/rank-muscles.ts';
import { referral } from '../../src/content/referral.ts';
import { zoneIds } from '../../src/content/zone-ids.ts';
import { framingDistance, framingShift, LENS_FOV_DEG } from '../../src/scene/framing.ts';
import { framingOfPlace } from '../../src/scene/place-framing.ts';
import { createZonesParam, type SidedZone, zoneAsTapped, zoneOnSides } from '../../src/state/sided-zones.ts';
import { addressOf, andDraws, comesToRest, launchBrowser, openApp, readStage, sceneIs } from './open-app.ts';

const words = await loadWords('zones');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', hasTouch: true } as const;

/** Opens marked zones as a link would, without a reload; the camera cuts to where they are seen best. */
async function openZones(page: Page, zones: readonly SidedZone[]): Promise<void> {
  await andDraws(page, () =>
    page.evaluate(
      (to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      `/practice/anatomy/hurts?zones=${createZonesParam(zones)}`,
    ),
  );
}

/** Where a place of the body (mm) is on the page, seen as the zones of `hurts` are framed. */
async function projector(page: Page, zones: readonly SidedZone[]) {
  const free = await page.locator('.free-area').boundingBox();
  const size = page.viewportSize();
  if (!free || !size) throw new Error('no free area');
  const insets = {
    left: free.x,
    top: free.y,
    right: size.width - free.x - free.width,
    bottom: size.height - free.y - free.height,
  };
  const framing = framingOfPlace({ kind: 'hurts', zones }, 'right', null);
  const distance = framingDistance(framing, size, insets);
  const shift = framingShift(size, insets);
  const [a, e] = [framing.azimuthDeg, framing.elevationDeg].map((deg) => (deg * Math.PI) / 180) as [
    number,
    number,
  ];
  const right = [Math.cos(a), 0, -Math.sin(a)];
  const up = [-Math.sin(a) * Math.sin(e), Math.cos(e), -Math.cos(a) * Math.sin(e)];
  const out = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
  const along = (v: readonly number[], axis: readonly number[]) =>
    v.reduce((sum, part, k) => sum + part * (axis[k] as number), 0);
  return ([x, y, z]: Vector) => {
    const at = [x, y, z].map((part, k) => part / 1000 - (framing.centre[k] as number));
    const depth = distance - along(at, out);
    const perM = size.height / (2 * Math.tan((LENS_FOV_DEG * Math.PI) / 360) * depth);
    return {
      x: size.width / 2 + shift.x + along(at, right) * perM,
      y: size.height / 2 + shift.y - along(at, up) * perM,
    };
  };
}

describe('the skin', () => {
  it.each(['gluteus-minimus-trp1', 'upper-trapezius-trp1', 'scalenes-trp1'] as TriggerPointId[])(
    'carries the ink of %s as the plain sum says, on vertices drawn by lot',
    async (id) => {
      const { page } = await openApp(browser, `playground/zones#${id}`);
      const output = page.locator('output[data-ready="true"]');
      await output.waitFor({ timeout: 60_000 });
      const rows = JSON.parse(await output.innerText()) as number[][];
      let inked = 0;
      for (const [x, y, z, nx, ny, nz, ...inks] of rows as [
        number,
        number,
        number,
        number,
        number,
        number,
        ...number[],
      ][]) {
        const point: Vector = [x * 1000, y * 1000, z * 1000];
        const length = Math.hypot(nx, ny, nz);
        const normal: Vector = [nx / length, ny / length, nz / length];
        const sum = (ids: readonly ZoneId[]) =>
          ids
            .flatMap((zone) => zoneOnSides(zone, 'both'))
            .reduce(
              (total, zone) =>
                total + zoneWeight(zone.id, zone.side === 'right' ? 'right' : 'left', point, normal),
              0,
            );
        const expected = [sum(referral[id].primary), sum(referral[id].spillover), 0, 0];
        // at the very edge of what faces away a rounding decides
        if (facesEdgeOn([...referral[id].primary, ...referral[id].spillover], normal)) continue;
        if ((expected[0] as number) + (expected[1] as number) > 0) inked++;
        for (const [k, ink] of inks.entries()) expect(ink, `${point}`).toBeCloseTo(expected[k] as number, 3);
      }
      expect(inked).toBeGreaterThan(10);
      await page.context().close();
    },
  );

  it('takes a real tap for every one of the 144 places, on one side or the other', async () => {
    const { page } = await openApp(browser, 'hurts', { ...PHONE, viewport: { width: 340, height: 480 } });
    await sceneIs(page, 'ready');
    const missed: string[] = [];
    for (const [i, id] of zoneIds.entries()) {
      const zone = zoneAsTapped(id, i % 2 === 0 ? 'left' : 'right');
      if (!(await someTapTakesAway(page, zone))) missed.push(`${id} ${zone.side}`);
    }
    expect(missed).toEqual([]);
    await page.context().close();
  });
});

/** Whether a tap on the middle of one of its blobs takes the marked zone away, as a tap on it does. */
async function someTapTakesAway(page: Page, zone: SidedZone): Promise<boolean> {
  for (const { centre } of zoneFields(zone.id, zone.side === 'right' ? 'right' : 'left')) {
    await openZones(page, [zone]);
    const { x, y } = (await projector(page, [zone]))(centre);
    await page.touchscreen.tap(x, y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    if (addressOf(page) === '/hurts') return true;
  }
  return false;
}

function facesEdgeOn(ids: readonly ZoneId[], normal: Vector): boolean {
  return (['left', 'right'] as const).some((side) =>
    ids.some((id) =>
      zoneFields(id, side).some(
        ({ n }) => Math.abs(n[0] * normal[0] + n[1] * normal[1] + n[2] * normal[2]) < 1e-4,
      ),
    ),
  );
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Draws from one spot to another: with a finger where there is a touch screen, else with the mouse. */
async function stroke(page: Page, byTouch: boolean, from: Spot, to: Spot): Promise<void> {
  const steps = 12;
  const along = Array.from({ length: steps }, (_, i) => {
    const t = (i + 1) / steps;
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  });
  if (!byTouch) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const { x, y } of along) await page.mouse.move(x, y);
    await page.mouse.up();
    return;
  }
  const devTools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Spot[]) =>
    devTools.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (const spot of along) await touch('touchMove', [spot]);
  await touch('touchEnd', []);
  await devTools.detach();
}

describe.each([
  ['a phone', PHONE],
  ['a desktop', { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const],
])('on %s', (_device, options) => {
  it('brush, list and link give the same answer; undo and eraser take it back', async () => {
    const start: readonly SidedZone[] = [zoneAsTapped('calf-middle', 'right')];
    const { page, complaints } = await openApp(browser, `hurts?zones=${createZonesParam(start)}`, options);
    await sceneIs(page, 'ready');
    await comesToRest(page);
    const project = await projector(page, start);
    await page.getByRole('button', { name: 'Take away: Middle of the calf, right' }).click();
    expect(addressOf(page)).toBe('/hurts');

    // a stroke over the calf from above to below
    await page.getByText('Paint', { exact: true }).click();
    const [from, to] = ([40, -40] as const).map((dy) => {
      const [field] = zoneFields('calf-middle', 'right');
      const [x, y, z] = field ? field.centre : [0, 0, 0];
      return project([x, y + dy, z]);
    }) as [{ x: number; y: number }, { x: number; y: number }];
    await stroke(page, 'hasTouch' in options, from, to);
    await page.getByRole('button', { name: 'Take away: Middle of the calf, right' }).waitFor();
    const painted = addressOf(page);
    expect(painted).toMatch(/^\/hurts\?zones=.*calf-middle\.r/);
    const answer = async () =>
      page
        .locator('.muscle-cards > li')
        .evaluateAll((cards) =>
          cards.map((card) => `${card.parentElement?.dataset.band} ${(card as HTMLElement).dataset.muscle}`),
        );
    const byBrush = await answer();
    const ids = painted
      .slice('/hurts?zones='.length)
      .split(',')
      .map((piece) => piece.replace(/\.r$/, '') as ZoneId);
    expect(byBrush).toEqual(rankMuscles(ids, referral, words).map(({ band, muscle }) => `${band} ${muscle}`));

    await page.getByRole('button', { name: 'Undo' }).click();
    expect(addressOf(page)).toBe('/hurts');
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(addressOf(page)).toBe(painted);
    await page.getByText('Erase', { exact: true }).click();
    await stroke(page, 'hasTouch' in options, from, to);
    await page.getByRole('heading', { name: 'You marked' }).waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe('/hurts');

    // the same places from the list
    for (const region of new Set(ids.map((id) => words[id].region)))
      await page.locator('summary', { hasText: region === 'leg' ? 'Shin and calf' : 'Knee' }).click();
    for (const id of ids) await page.locator('.check', { hasText: words[id].name }).click();
    expect(await answer()).toEqual(byBrush);
    expect(addressOf(page)).toBe(painted);
    // and from the link
    await page.reload();
    await page.getByRole('heading', { name: 'Muscles whose pattern reaches here' }).waitFor();
    expect(await answer()).toEqual(byBrush);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('where it hurts', () => {
  it('never gives a number about a person, and never says what somebody has', async () => {
    const { page } = await openApp(browser, 'hurts?zones=temple.l,neck-side.l,chest-upper.r,calf-middle.r');
    await page.getByRole('heading', { name: 'Muscles whose pattern reaches here' }).waitFor();
    const text = await page.locator('.linked').innerText();
    expect(text).not.toMatch(/%|per ?cent|\byou have\b|likely|chance|probab/i);
    expect(text).toMatch(/Left side/);
    expect(text).toMatch(/Right side/);
    await page.context().close();
  });

  it('is cleared at once, and undo brings all of it back', async () => {
    const { page } = await openApp(browser, 'hurts?zones=temple.l,chin,calf-middle.r');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.getByRole('heading', { name: 'You marked' }).waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe('/hurts');
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'You marked' }).waitFor();
    expect(addressOf(page)).toBe('/hurts?zones=temple.l,chin,calf-middle.r');
    await page.context().close();
  });

  it('leaves out and names what a link asks for in vain, and keeps the rest', async () => {
    const { page } = await openApp(browser, 'hurts?zones=temple.l,tail,heel-plantar.x');
    await page.getByRole('status').getByText('tail, heel-plantar.x').waitFor();
    await page.getByRole('button', { name: 'Take away: Temple, left' }).waitFor();
    await page.context().close();
  });
});

describe('a trigger point', () => {
  it('shows its pattern with paths, near and far, within the budget of draw calls', async () => {
    const { page, complaints } = await openApp(browser, 'points/gluteus-minimus-trp1', PHONE);
    await sceneIs(page, 'ready');
    await comesToRest(page);
    expect((await readStage(page)).drawCalls).toBeLessThanOrEqual(12);
    await page.getByRole('button', { name: 'Show the path' }).click();
    const paths = page.locator('.referral-path');
    expect(await paths.count()).toBe(referral['gluteus-minimus-trp1'].primary.length);
    for (const path of await paths.all()) expect(await path.getAttribute('d')).toMatch(/^M[\d.-]+ [\d.-]+Q/);
    await andDraws(page, () => page.getByRole('button', { name: 'From near' }).click());
    expect(addressOf(page)).toBe('/points/gluteus-minimus-trp1?reach=near&path=1');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('of two sources of one ache, both are shown side by side', async () => {
    const { page } = await openApp(browser, 'conditions/sciatica', PHONE);
    await sceneIs(page, 'ready');
    await page.getByRole('button', { name: 'Skip for now' }).click();
    await andDraws(page, () => page.getByRole('button', { name: 'Show both on the body' }).first().click());
    await page.getByText("On the body's right side").waitFor();
    await page.getByText("On the body's left side").waitFor();
    expect(addressOf(page)).toBe('/conditions/sciatica?compare=0');
    expect((await readStage(page)).drawCalls).toBeLessThanOrEqual(12);
    await page.context().close();
  });
});
