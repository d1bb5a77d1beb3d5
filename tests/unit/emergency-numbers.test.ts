import { afterEach, describe, expect, it } from 'vitest';
import { emergencyNumberOf, regionOf } from '../../src/content/emergency-numbers.ts';
import { en } from '../../src/content/en/messages/index.ts';
import type { LanguageId } from '../../src/content/languages.ts';
import { loadMessages } from '../../src/content/load-messages.ts';
import { setLanguage } from '../../src/content/messages.ts';
import { localNumber, withLocalNumber } from '../../src/ui/emergency-number.tsx';

afterEach(() => setLanguage('en', en));

describe('the region', () => {
  it.each([
    [['en-GB', 'en'], 'GB'],
    [['zh-Hans-CN'], 'CN'],
    [['es-MX'], 'MX'],
    [['en-uk'], 'GB'],
  ])('of %j is %s', (tags, region) => {
    expect(regionOf(tags)).toBe(region);
  });

  it('is none where the first tag names no country, whatever follows', () => {
    for (const tags of [[], [''], ['es'], ['zh-Hans'], ['de', 'en-US'], ['not a tag'], ['*']])
      expect(regionOf(tags), tags.join()).toBeNull();
    // Latin America is no country
    expect(localNumber(null, ['es-419'])).toBeNull();
  });
});

describe('the number', () => {
  it.each([
    ['US', '911'],
    ['GB', '999'],
    ['IE', '112'],
    ['ES', '112'],
    ['DE', '112'],
    ['AU', '000'],
    ['NZ', '111'],
    ['CN', '120'],
    ['HK', '999'],
    ['TW', '119'],
    ['MX', '911'],
    ['CO', '123'],
    ['CH', '144'],
    ['ZA', '10177'],
  ])('of %s is %s', (region, number) => {
    expect(emergencyNumberOf(region)).toBe(number);
  });

  it('is none where the table has none', () => {
    for (const region of ['AQ', '419', '', 'constructor']) expect(emergencyNumberOf(region)).toBeNull();
  });

  it('is that of the clinic where its language names a country, and else that of the browser', () => {
    expect(localNumber('en-GB', ['es-MX'])?.number).toBe('999');
    expect(localNumber('en', ['es-MX'])?.number).toBe('911');
    expect(localNumber(null, ['es-MX'])?.number).toBe('911');
    // a country that is known but not in the table is not another one
    expect(localNumber('en-AQ', ['es-MX'])).toBeNull();
  });

  it.each([
    ['en', 'en-GB', 'your local number (United Kingdom: 999)'],
    ['es', 'en-GB', 'número local (Reino Unido: 999)'],
    ['zh-hans', 'zh-CN', '您当地的急救电话（中国：120）'],
    ['de', 'de-AT', 'den örtlichen Notruf (Österreich: 112)'],
  ] as const)('in %s names its country: %s is "%s"', async (language: LanguageId, tag, words) => {
    const messages = await loadMessages(language);
    setLanguage(language, messages);
    const { localNumber: local } = messages.panel.notice;
    expect(withLocalNumber(local, localNumber(null, [tag]))).toBe(words);
    expect(withLocalNumber(local, null)).toBe(local);
  });
});
