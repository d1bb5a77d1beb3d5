import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openApp, withoutBody } from './open-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(['--disable-gpu', '--disable-3d-apis']);
});
afterAll(() => browser?.close());

/** What somebody might do who got a string of theirs into the page, and the rule that refuses it. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  'an inline script': 'require-trusted-types-for',
  'a script from elsewhere': 'require-trusted-types-for',
  'markup by innerHTML': 'require-trusted-types-for',
  'markup beside an element': 'require-trusted-types-for',
  'a frame of markup': 'require-trusted-types-for',
  'a handler as an attribute': 'require-trusted-types-for',
  'an evaluated string': 'require-trusted-types-for',
  'a timer with a string': 'require-trusted-types-for',
  'a worker from a string': 'require-trusted-types-for',
  'a policy of their own': 'trusted-types',
  'our policy once more': 'trusted-types',
  'a form to another site': 'form-action',
  'a picture from another site': 'img-src',
  'a call to another site': 'connect-src',
};

/** Does all of it in the page, and gives by which rules each was refused. */
function attempt(names: readonly string[]): Promise<readonly (readonly [name: string, refused: string])[]> {
  const div = () => document.body.appendChild(document.createElement('div'));
  const put = (tag: string, property: string, value: string) => {
    const element = document.createElement(tag);
    Reflect.set(element, property, value);
    document.body.append(element);
  };
  type Making = { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
  const { trustedTypes } = window as unknown as Making;
  const acts: Readonly<Record<string, () => unknown>> = {
    'an inline script': () => put('script', 'textContent', 'window.got = 1'),
    'a script from elsewhere': () => put('script', 'src', 'https://elsewhere.example/a.js'),
    'markup by innerHTML': () => {
      div().innerHTML = '<img src="x" onerror="window.got = 1">';
    },
    'markup beside an element': () =>
      div().insertAdjacentHTML('beforeend', '<b onclick="window.got = 1">b</b>'),
    'a frame of markup': () => put('iframe', 'srcdoc', '<script>parent.got = 1</script>'),
    'a handler as an attribute': () => {
      const element = div();
      element.setAttribute('onclick', 'window.got = 1');
      element.click();
    },
    'an evaluated string': () => Reflect.get(window, 'eval')('window.got = 1'),
    'a timer with a string': () => Reflect.apply(setTimeout, window, ['window.got = 1']),
    'a worker from a string': () =>
      new Worker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))),
    'a policy of their own': () => trustedTypes.createPolicy('theirs', {}),
    'our policy once more': () => trustedTypes.createPolicy('trigger-point-explorer-worker', {}),
    'a form to another site': () => {
      const form = document.createElement('form');
      form.action = 'https://elsewhere.example/';
      document.body.append(form);
      form.submit();
    },
    'a picture from another site': () => put('img', 'src', 'https://elsewhere.example/a.png'),
    'a call to another site': () => fetch('https://elsewhere.example/'),
  };
  // what a debugger runs at once may do more than the page may: so each goes by itself, a moment later
  const later = () => new Promise((soon) => setTimeout(soon));
  return (async () => {
    const outcomes: (readonly [string, string])[] = [];
    for (const name of names) {
      await later();
      const violations: string[] = [];
      const hear = (event: SecurityPolicyViolationEvent) => violations.push(event.effectiveDirective);
      document.addEventListener('securitypolicyviolation', hear);
      try {
        await acts[name]?.();
      } catch {
        // refused by an error or in silence: what the policy says of it counts
      }
      for (let i = 0; i < 20 && violations.length === 0; i++) await later();
      document.removeEventListener('securitypolicyviolation', hear);
      outcomes.push([name, violations.join(' ')]);
    }
    return outcomes;
  })();
}

describe('a page of the explorer', () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await openApp(browser, 'muscles/soleus/', { prepare: withoutBody }));
    await page.locator('#panel h1').waitFor();
    await page.locator('.twin').waitFor({ state: 'detached' });
  });
  afterAll(() => page?.context().close());

  it('is isolated, lends out nothing that it does not use, and tells no other site where one is', async () => {
    const seen = await page.evaluate(() => {
      type Lending = { featurePolicy: { allowsFeature(name: string): boolean } };
      const { featurePolicy } = document as unknown as Lending;
      const allows = (names: readonly string[]) => names.filter((name) => featurePolicy.allowsFeature(name));
      return {
        isolated: crossOriginIsolated,
        lent: allows(['camera', 'microphone', 'geolocation', 'payment', 'usb', 'gyroscope']),
        used: allows(['screen-wake-lock', 'clipboard-write']),
        referrer: document.querySelector<HTMLMetaElement>('meta[name="referrer"]')?.content,
      };
    });
    expect(seen).toEqual({
      isolated: true,
      lent: [],
      used: ['screen-wake-lock', 'clipboard-write'],
      referrer: 'same-origin',
    });
    expect(complaints.filter((what) => !what.includes('Failed to load'))).toEqual([]);
  });

  it('refuses script, markup and requests that somebody puts into it', async () => {
    const outcomes = Object.fromEntries(await page.evaluate(attempt, Object.keys(ATTEMPTS)));
    for (const [name, refusedBy] of Object.entries(ATTEMPTS))
      expect(outcomes[name]?.split(' '), name).toContain(refusedBy);
    expect(await page.evaluate(() => 'got' in window)).toBe(false);
  });
});
