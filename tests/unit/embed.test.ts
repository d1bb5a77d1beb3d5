import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOfTarget } from '../../src/embed/link-of-target.ts';
import { parseFrameMessage, parseHostMessage, parseTarget, STYLE_KEYS } from '../../src/embed/protocol.ts';
import { parseEmbedding, withEmbedding } from '../../src/state/embedding.ts';
import { parseLink } from '../../src/state/link.ts';

/** The same runs each time. */
const RUNS = { seed: 20261126, numRuns: 500 };

/** Messages of ours with anything in them, and anything else. */
const anyMessage = fc.oneof(
  fc.record(
    {
      type: fc.constantFrom(
        ...['show', 'look', 'capture', 'restore', 'ready', 'height', 'top', 'place', 'book', 'captured'].map(
          (name) => `tpe:${name}`,
        ),
      ),
      target: fc.oneof(
        fc.dictionary(fc.constantFrom('condition', 'muscle', 'point', 'side', 'x'), fc.anything()),
        fc.anything(),
      ),
      style: fc.oneof(fc.dictionary(fc.constantFrom(...STYLE_KEYS, 'x'), fc.anything()), fc.anything()),
      link: fc.oneof(
        fc.string({ unit: 'binary' }).map((text) => `/${text}`),
        fc.anything(),
      ),
      request: fc.oneof(fc.nat(), fc.anything()),
      height: fc.oneof(fc.double(), fc.anything()),
      theme: fc.anything(),
      condition: fc.oneof(fc.constant(null), fc.string(), fc.anything()),
      muscle: fc.constantFrom(null, 'soleus'),
      point: fc.constantFrom(null, 'soleus-trp1'),
      href: fc.anything(),
      picture: fc.anything(),
      extra: fc.anything(),
    },
    { requiredKeys: ['type'] },
  ),
  fc.anything({ withNullPrototype: true }),
  fc.jsonValue(),
);

describe('what a host says', () => {
  it.each([
    [{ type: 'tpe:show', target: { condition: 'sciatica', side: 'left' } }],
    [{ type: 'tpe:show', target: { point: 'soleus-trp1' } }],
    [{ type: 'tpe:look', style: { accent: '#123456', font: 'Georgia' }, theme: 'dark' }],
    [{ type: 'tpe:look', style: {}, theme: null }],
    [{ type: 'tpe:capture', request: 3 }],
    [{ type: 'tpe:restore', link: '/points/soleus-trp1?side=right#m1' }],
  ])('is read as it is: %j', (message) => {
    expect(parseHostMessage(message)).toEqual(message);
  });

  it.each([
    [null],
    ['tpe:show'],
    [[{ type: 'tpe:show' }]],
    [{ type: 'tpe:ready', link: '/' }],
    [{ type: 'tpe:show' }],
    [{ type: 'tpe:show', target: {} }],
    [{ type: 'tpe:show', target: { condition: '../../evil' } }],
    [{ type: 'tpe:show', target: { muscle: 'a'.repeat(81) } }],
    [{ type: 'tpe:show', target: { side: 'top' } }],
    [{ type: 'tpe:capture', request: '3' }],
    [{ type: 'tpe:capture', request: 0.5 }],
    [{ type: 'tpe:restore', link: 'https://evil.example/' }],
    [{ type: 'tpe:restore', link: `/${'a'.repeat(10_000)}` }],
  ])('is none of ours: %j', (message) => {
    expect(parseHostMessage(message)).toBeNull();
  });

  it('loses what is not ours to take', () => {
    const style = { accent: '  teal ', paper: '', ink: 7, radius: 'x'.repeat(201), zoom: '2' };
    expect(parseHostMessage({ type: 'tpe:look', style, theme: 'pink', extra: 1 })).toEqual({
      type: 'tpe:look',
      style: { accent: 'teal' },
      theme: null,
    });
    expect(parseTarget({ condition: 'sciatica', muscle: 'SOLEUS', side: 'left', zoom: 2 })).toEqual({
      condition: 'sciatica',
      side: 'left',
    });
  });

  it('never throws, and never gives more than was agreed on', () => {
    fc.assert(
      fc.property(anyMessage, (data) => {
        const message = parseHostMessage(data);
        if (!message) return;
        const keys: Record<string, readonly string[]> = {
          'tpe:show': ['type', 'target'],
          'tpe:look': ['type', 'style', 'theme'],
          'tpe:capture': ['type', 'request'],
          'tpe:restore': ['type', 'link'],
        };
        expect(Object.keys(message)).toEqual(keys[message.type]);
        if (message.type === 'tpe:look')
          for (const [key, value] of Object.entries(message.style)) {
            expect(STYLE_KEYS).toContain(key);
            expect(typeof value).toBe('string');
          }
        if (message.type === 'tpe:show') {
          const known = ['condition', 'muscle', 'point', 'side'];
          for (const key of Object.keys(message.target)) expect(known).toContain(key);
          expect(() => parseLink(linkOfTarget(message.target), '')).not.toThrow();
        }
        // as the guest opens it
        if (message.type === 'tpe:restore')
          expect(new URL(`http://app${message.link}`).host, message.link).toBe('app');
      }),
      RUNS,
    );
  });
});

describe('what the explorer says', () => {
  const place = { link: '/', condition: null, muscle: 'soleus', point: null };
  it.each([
    [{ type: 'tpe:ready', link: '/conditions/sciatica' }],
    [{ type: 'tpe:height', height: 1234.5 }],
    [{ type: 'tpe:top' }],
    [{ type: 'tpe:place', ...place }],
    [{ type: 'tpe:book', href: 'https://elm.example/book' }],
    [{ type: 'tpe:captured', request: 1, link: '/', picture: null }],
    [{ type: 'tpe:captured', request: 1, link: '/', picture: new Blob(['x']) }],
  ])('is read as it is: %j', (message) => {
    expect(parseFrameMessage(message)).toEqual(message);
  });

  it.each([
    [undefined],
    [{ type: 'tpe:show', target: { condition: 'sciatica' } }],
    [{ type: 'tpe:ready' }],
    [{ type: 'tpe:height', height: Number.NaN }],
    [{ type: 'tpe:height', height: '900px' }],
    [{ type: 'tpe:place', ...place, condition: undefined }],
    [{ type: 'tpe:place', ...place, muscle: { id: 'soleus' } }],
    [{ type: 'tpe:book', href: null }],
    [{ type: 'tpe:captured', link: '/', picture: null }],
  ])('is none of ours: %j', (message) => {
    expect(parseFrameMessage(message)).toBeNull();
  });

  it('never throws, and never gives more than was agreed on', () => {
    const keys: Record<string, readonly string[]> = {
      'tpe:ready': ['type', 'link'],
      'tpe:height': ['type', 'height'],
      'tpe:top': ['type'],
      'tpe:place': ['type', 'link', 'condition', 'muscle', 'point'],
      'tpe:book': ['type', 'href'],
      'tpe:captured': ['type', 'request', 'link', 'picture'],
    };
    fc.assert(
      fc.property(anyMessage, (data) => {
        const message = parseFrameMessage(data);
        if (!message) return;
        expect(Object.keys(message)).toEqual(keys[message.type]);
        if (message.type === 'tpe:height') expect(Number.isFinite(message.height)).toBe(true);
        if (message.type === 'tpe:captured')
          expect(message.picture === null || message.picture instanceof Blob).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('the link of a target', () => {
  it.each([
    [{}, '/'],
    [{ side: 'right' }, '/?side=right'],
    [{ condition: 'sciatica' }, '/conditions/sciatica'],
    [{ condition: 'sciatica', muscle: 'soleus', side: 'left' }, '/muscles/soleus?side=left'],
    [
      { condition: 'sciatica', muscle: 'soleus', point: 'soleus-trp1', side: 'both' },
      '/points/soleus-trp1?side=both',
    ],
  ] as const)('%j: the most exact counts', (target, link) => {
    expect(linkOfTarget(target)).toBe(link);
    const [path = '', query = ''] = link.split(/(?=\?)/);
    expect(parseLink(path, query).unknown).toBeNull();
  });
});

describe('a frame within another page', () => {
  it.each([
    ['', null],
    ['?side=left', null],
    ['?embed', null],
    ['?embed=full', null],
    ['?embed=box', { fit: 'box', hostOrigin: null }],
    ['?embed=content&host=https%3A%2F%2Felm.example', { fit: 'content', hostOrigin: 'https://elm.example' }],
    ['?embed=content&host=http://localhost:8080', { fit: 'content', hostOrigin: 'http://localhost:8080' }],
    // a whole address is its origin
    ['?embed=content&host=https://elm.example/heel?x', { fit: 'content', hostOrigin: 'https://elm.example' }],
  ] as const)('%j is read as %j', (query, embedding) => {
    expect(parseEmbedding(query)).toEqual(embedding);
  });

  it.each([
    '*',
    'null',
    '',
    'elm.example',
    'javascript:alert(1)',
    'data:,x',
    'file:///etc',
    'https://',
    '%%%',
  ])('a host that is %j is none', (host) => {
    expect(parseEmbedding(`?embed=box&host=${host}`)).toEqual({ fit: 'box', hostOrigin: null });
  });

  it('stays in its links, whatever else stands in them, and in no other', () => {
    const embedding = fc.record({
      fit: fc.constantFrom('content', 'box'),
      hostOrigin: fc.oneof(
        fc.constant(null),
        fc.webUrl().map((url) => new URL(url).origin),
      ),
    });
    fc.assert(
      fc.property(
        embedding,
        fc.constantFrom('/', '/muscles/soleus', '/?side=left&layer=deep'),
        (own, link) => {
          const written = withEmbedding(link, own);
          expect(parseEmbedding(written.slice(written.indexOf('?')))).toEqual(own);
          expect(written.startsWith(link)).toBe(true);
          expect(withEmbedding(link, null)).toBe(link);
        },
      ),
      RUNS,
    );
  });

  it('is never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (host) => {
        const read = parseEmbedding(`?embed=content&host=${host}`);
        expect(read?.hostOrigin ?? 'https:').toMatch(/^https?:/);
      }),
      RUNS,
    );
  });
});
