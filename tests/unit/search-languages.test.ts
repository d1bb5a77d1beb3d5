import { afterAll, describe, expect, it } from 'vitest';
import { en } from '../../src/content/en/messages/index.ts';
import type { LanguageId } from '../../src/content/languages.ts';
import { loadMessages } from '../../src/content/load-messages.ts';
import { setLanguage } from '../../src/content/messages.ts';
import { createSearchIndex } from '../../src/content/search-index.ts';
import { wordsIn } from '../words-in.ts';

/** What is found in a language, best first. */
async function searchIn(language: LanguageId): Promise<(query: string) => readonly string[]> {
  setLanguage(language, await loadMessages(language));
  const search = createSearchIndex(wordsIn(language) as Parameters<typeof createSearchIndex>[0]);
  return (query) => search(query).map(({ kind, id }) => `${kind}/${id}`);
}
const inSpanish = await searchIn('es');
const inChinese = await searchIn('zh-hans');
const inGerman = await searchIn('de');
afterAll(() => setLanguage('en', en));

describe('the search in Spanish', () => {
  it.each([
    ['dolor de talon', 'condition/plantar-heel-pain'],
    ['talones', 'condition/plantar-heel-pain'],
    ['fascitis', 'condition/plantar-heel-pain'],
    ['espolon', 'condition/plantar-heel-pain'],
    ['codo de tenista', 'condition/tennis-elbow'],
    ['codo de golfista', 'condition/golfers-elbow'],
    ['ciatica', 'condition/sciatica'],
    ['siática', 'condition/sciatica'],
    ['me duele la nuca', 'condition/neck-pain'],
    ['dolor cervical', 'condition/neck-pain'],
    ['me duelen las rodillas', 'condition/knee-pain'],
    ['lumbago', 'condition/lower-back-pain'],
    ['hombro congelado', 'condition/shoulder-pain'],
    ['dolor de cabeza', 'condition/headache'],
    ['tendón de aquiles', 'condition/achilles-tendinopathy'],
    ['esguinse', 'condition/ligament-sprain'],
    ['tirón', 'condition/muscle-strain'],
    ['fibromialgia', 'condition/chronic-pain'],
    ['piramidal', 'muscle/piriformis'],
    ['romboides', 'muscle/rhomboids'],
    ['ECM', 'muscle/sternocleidomastoid'],
    ['trapecio superior', 'muscle/upper-trapezius'],
    ['puntos gatillo', 'about/trigger-points'],
    ['puncion seca', 'about/dry-needling'],
    ['acupuntura', 'about/acupuncture'],
    ['moretones', 'about/afterwards'],
    ['efectos secundarios', 'about/side-effects'],
  ])('%s finds %s first', (query, first) => {
    expect(inSpanish(query)[0]).toBe(first);
  });

  it.each([
    ['gemelos', ['muscle/gastrocnemius-medial-head', 'muscle/gastrocnemius-lateral-head']],
    [
      'isquiotibiales',
      ['muscle/semitendinosus', 'muscle/semimembranosus', 'muscle/biceps-femoris-long-head'],
    ],
    ['trapecio', ['muscle/upper-trapezius', 'muscle/middle-trapezius', 'muscle/lower-trapezius']],
    ['glúteos', ['condition/hip-gluteal-pain', 'muscle/gluteus-maximus', 'muscle/gluteus-medius']],
  ])('%s finds %s among the first eight', (query, wanted) => {
    expect(inSpanish(query).slice(0, 8)).toEqual(expect.arrayContaining(wanted));
  });
});

describe('the search in Chinese', () => {
  it.each([
    ['脚后跟疼', 'condition/plantar-heel-pain'],
    ['脚后跟痛', 'condition/plantar-heel-pain'],
    ['脚后跟', 'condition/plantar-heel-pain'],
    ['我的脚后跟很疼', 'condition/plantar-heel-pain'],
    ['足底筋膜炎', 'condition/plantar-heel-pain'],
    ['网球肘', 'condition/tennis-elbow'],
    ['高尔夫球肘', 'condition/golfers-elbow'],
    ['腰疼', 'condition/lower-back-pain'],
    ['腰', 'condition/lower-back-pain'],
    ['坐骨神经痛', 'condition/sciatica'],
    ['腰椎间盘突出', 'condition/sciatica'],
    ['脖子疼怎么办', 'condition/neck-pain'],
    ['膝盖', 'condition/knee-pain'],
    ['肩周炎', 'condition/shoulder-pain'],
    ['头疼', 'condition/headache'],
    ['屁股疼', 'condition/hip-gluteal-pain'],
    ['崴脚', 'condition/ligament-sprain'],
    ['拉伤', 'condition/muscle-strain'],
    ['跟腱炎', 'condition/achilles-tendinopathy'],
    ['全身疼', 'condition/chronic-pain'],
    ['斜方肌上部', 'muscle/upper-trapezius'],
    ['胸锁乳突肌', 'muscle/sternocleidomastoid'],
    ['阔筋膜张肌', 'muscle/tensor-fasciae-latae'],
    ['梨状肌', 'muscle/piriformis'],
    ['激痛点', 'about/trigger-points'],
    ['扳机点', 'about/trigger-points'],
    ['干针', 'about/dry-needling'],
    ['针灸', 'about/acupuncture'],
    ['副作用', 'about/side-effects'],
  ])('%s finds %s first', (query, first) => {
    expect(inChinese(query)[0]).toBe(first);
  });

  it.each([
    ['斜方肌', ['muscle/upper-trapezius', 'muscle/middle-trapezius', 'muscle/lower-trapezius']],
    ['小腿肚', ['muscle/gastrocnemius-medial-head', 'muscle/gastrocnemius-lateral-head', 'muscle/soleus']],
    ['腘绳肌', ['muscle/semitendinosus', 'muscle/semimembranosus', 'muscle/biceps-femoris-long-head']],
  ])('%s finds %s among the first eight', (query, wanted) => {
    expect(inChinese(query).slice(0, 8)).toEqual(expect.arrayContaining(wanted));
  });

  it('finds something from the first sign on, and goes on finding it while one types', () => {
    for (const typed of ['足', '足底', '足底筋', '足底筋膜', '足底筋膜炎'])
      expect(inChinese(typed), typed).toContain('condition/plantar-heel-pain');
  });
});

describe.each([
  ['es', inSpanish],
  ['zh-hans', inChinese],
] as const)('the search in %s', (language, search) => {
  it.each([
    ['soleus', 'muscle/soleus'],
    ['musculus soleus', 'muscle/soleus'],
    ['trapezius descendens', 'muscle/upper-trapezius'],
    ['QL', 'muscle/quadratus-lumborum'],
    ['SCM', 'muscle/sternocleidomastoid'],
    ['TFL', 'muscle/tensor-fasciae-latae'],
    ['tennis elbow', 'condition/tennis-elbow'],
    ['plantar heel pain', 'condition/plantar-heel-pain'],
    ['soleus TrP1', 'point/soleus-trp1'],
  ])('Latin, English or short: %s finds %s first', (query, first) => {
    expect(search(query)[0]).toBe(first);
  });

  it('finds every condition and muscle by its own name among the first three', () => {
    const { conditions, muscles } = wordsIn(language);
    for (const [id, { name }] of Object.entries(conditions))
      expect(search(name).slice(0, 3), name).toContain(`condition/${id}`);
    for (const [id, { name }] of Object.entries(muscles))
      expect(search(name).slice(0, 3), name).toContain(`muscle/${id}`);
  });

  it('finds nothing for nothing and for what means nothing, and never throws', () => {
    for (const query of ['', '  ', 'qqqxyzzy', '*', '\\', '。', 'me duele', '我的', '𠀀'])
      if (query !== (language === 'es' ? '我的' : 'me duele')) expect(search(query), query).toEqual([]);
    expect(search('痛'.repeat(3000)).length).toBeLessThanOrEqual(12);
  });
});

describe('the search in a language that has only begun', () => {
  it('finds what is translated by its own words, and all by the English ones', () => {
    expect(inGerman('Fersenschmerzen')[0]).toBe('condition/plantar-heel-pain');
    expect(inGerman('Fersensporn')[0]).toBe('condition/plantar-heel-pain');
    expect(inGerman('heel pain')).toContain('condition/plantar-heel-pain');
    expect(inGerman('tennis elbow')[0]).toBe('condition/tennis-elbow');
  });
});
