import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/content/load-words.ts';
import { createSearchIndex } from '../../src/content/search-index.ts';

const [conditions, muscles, points, about, glossary] = await Promise.all([
  loadWords('conditions'),
  loadWords('muscles'),
  loadWords('points'),
  loadWords('about'),
  loadWords('glossary'),
]);
const search = createSearchIndex({ conditions, muscles, points, about, glossary });
const found = (query: string) => search(query).map(({ kind, id }) => `${kind}/${id}`);

describe('the search', () => {
  it.each([
    ['plantar facitis', 'condition/plantar-heel-pain'],
    ['sore heel', 'condition/plantar-heel-pain'],
    ['tennis elbow', 'condition/tennis-elbow'],
    ['golfers elbow', 'condition/golfers-elbow'],
    ['siatica', 'condition/sciatica'],
    ['stiff neck', 'condition/neck-pain'],
    ['SCM', 'muscle/sternocleidomastoid'],
    ['scm', 'muscle/sternocleidomastoid'],
    ['QL', 'muscle/quadratus-lumborum'],
    ['TFL', 'muscle/tensor-fasciae-latae'],
    ['pirifomis', 'muscle/piriformis'],
    ['musculus soleus', 'muscle/soleus'],
    ['acupunture', 'about/acupuncture'],
    ['bruises', 'about/afterwards'],
    ['osteoporosis', 'about/glossary'],
  ])('%s finds %s first', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  it.each([
    ['calf', ['muscle/gastrocnemius-medial-head', 'muscle/gastrocnemius-lateral-head', 'muscle/soleus']],
    ['hamstring', ['muscle/semitendinosus', 'muscle/semimembranosus', 'muscle/biceps-femoris-long-head']],
    ['traps', ['muscle/upper-trapezius', 'muscle/middle-trapezius', 'muscle/lower-trapezius']],
    ['buttock', ['condition/hip-gluteal-pain', 'muscle/gluteus-maximus', 'muscle/piriformis']],
  ])('%s finds %s among the first eight', (query, wanted) => {
    expect(found(query).slice(0, 8)).toEqual(expect.arrayContaining(wanted));
  });

  it('finds every condition and muscle by its own name among the first three', () => {
    for (const [id, { name }] of Object.entries(conditions))
      expect(found(name).slice(0, 3), name).toContain(`condition/${id}`);
    for (const [id, { name }] of Object.entries(muscles))
      expect(found(name).slice(0, 3), name).toContain(`muscle/${id}`);
  });

  it('finds points by muscle and place', () => {
    expect(found('soleus low inner calf')).toContain('point/soleus-trp1');
  });

  it('finds nothing for nothing and for what means nothing, and never throws', () => {
    for (const query of ['', '   ', 'qqqxyzzy', '*', '((', '\\', 'my of the'])
      expect(found(query), query).toEqual([]);
    expect(found('a'.repeat(2000))).toEqual([]);
  });
});
