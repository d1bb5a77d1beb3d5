import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAddress, writeAddress } from '../../src/app/write-address.ts';

const ORIGIN = 'http://app';

/** A browser's history that takes changes, throws at them (Safari) or ignores them (others). */
class LimitedHistory {
  entries = [`${ORIGIN}/`];
  mood: 'takes' | 'throws' | 'ignores' = 'takes';

  pushState = (_entry: object, _title: string, address: string) =>
    this.change(() => this.entries.push(ORIGIN + address));
  replaceState = (_entry: object, _title: string, address: string) =>
    this.change(() => this.entries.splice(-1, 1, ORIGIN + address));

  private change(act: () => unknown): void {
    if (this.mood === 'throws') throw new DOMException('more than 100 times per 30 seconds', 'SecurityError');
    if (this.mood === 'takes') act();
  }
}

let browser: LimitedHistory;
beforeEach(() => {
  vi.useFakeTimers();
  browser = new LimitedHistory();
  vi.stubGlobal('history', browser);
  vi.stubGlobal('location', {
    origin: ORIGIN,
    get href() {
      return browser.entries.at(-1);
    },
  });
});
afterEach(() => {
  forgetAddress();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an address that the browser', () => {
  it('takes is written at once, and nothing is left to do', () => {
    writeAddress({}, '/muscles', 'push');
    writeAddress({}, '/muscles?layer=deep', 'replace');
    expect(browser.entries).toEqual(['http://app/', 'http://app/muscles?layer=deep']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['throws', 'ignores'] as const)(
    '%s at is written later: the last one, as an entry of its own',
    (mood) => {
      browser.mood = mood;
      writeAddress({}, '/muscles', 'push');
      writeAddress({}, '/muscles/soleus', 'push');
      writeAddress({}, '/muscles/soleus?layer=deep', 'replace');
      vi.advanceTimersByTime(5000);
      expect(browser.entries).toEqual(['http://app/']);
      browser.mood = 'takes';
      vi.advanceTimersByTime(1000);
      expect(browser.entries).toEqual(['http://app/', 'http://app/muscles/soleus?layer=deep']);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('refused is forgotten when somebody has gone elsewhere since', () => {
    browser.mood = 'ignores';
    writeAddress({}, '/muscles', 'push');
    forgetAddress();
    browser.mood = 'takes';
    vi.advanceTimersByTime(5000);
    expect(browser.entries).toEqual(['http://app/']);
  });
});
