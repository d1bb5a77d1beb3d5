import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { TriggerPointId } from '../../src/anatomy/ids.ts';
import { triggerPointIds, triggerPoints } from '../../src/anatomy/trigger-points.ts';
import { zoneIds } from '../../src/anatomy/zones.ts';
import conditions from '../../src/content/en/conditions.json';
import mapWords from '../../src/content/en/map.json';
import { en } from '../../src/content/en/messages/index.ts';
import muscles from '../../src/content/en/muscles.json';
import points from '../../src/content/en/points.json';
import zones from '../../src/content/en/zones.json';
import { SENTENCE_IDS, TALK_IDS } from '../../src/content/map-ids.ts';
import { bodyMap, type Facing } from '../../src/drawn/body-map.ts';
import { positionOnMap } from '../../src/drawn/mark-positions.ts';
import { EMPTY_MAP, LOOKS, type Mark, type SharedMap } from '../../src/state/marks.ts';
import { chartSigns } from '../../src/ui/hand-out/chart-signs.ts';
import { type HandOutClinic, HandOutPage } from '../../src/ui/hand-out/hand-out.tsx';
import { fitOf, type HandOutWords } from '../../src/ui/hand-out/page-fit.ts';
import { SIGN_REACH } from '../../src/ui/hand-out/print-sign.tsx';

const WORDS = { map: mapWords, muscles, points, zones, conditions } as unknown as HandOutWords;
const NOBODY: HandOutClinic = { name: '', phone: '', logo: null, emergency: '' };
const CLINIC: HandOutClinic = {
  name: 'Harbour Street',
  phone: '020 7946 0123',
  logo: null,
  emergency: '112',
};
const LINK = 'https://example.org/map#map=1abc';

/** All around one shoulder. */
const NEIGHBOURS: readonly TriggerPointId[] = [
  'upper-trapezius-trp1',
  'upper-trapezius-trp2',
  'levator-scapulae-trp1',
  'levator-scapulae-trp2',
  'supraspinatus-trp1',
  'supraspinatus-trp2',
  'infraspinatus-trp1',
  'infraspinatus-trp2',
  'splenius-cervicis-trp1',
  'rhomboids-trp1',
  'middle-trapezius-trp5',
  'lower-trapezius-trp3',
];

function markAt(id: TriggerPointId, side: 'left' | 'right', i = 0): Mark {
  return {
    place: { kind: 'point', id, side },
    look: LOOKS[i % LOOKS.length] as Mark['look'],
    status: i % 2 === 0 ? 'treated' : 'watch',
    sentences: [0, 1, 2].map((k) => SENTENCE_IDS[(i * 3 + k) % SENTENCE_IDS.length] as Mark['sentences'][0]),
    note: '',
  };
}

const FULL: SharedMap = {
  marks: NEIGHBOURS.map((id, i) => markAt(id, 'right', i)),
  talked: TALK_IDS,
  aftercare: true,
  condition: 'muscle-strain',
};

function page(map: SharedMap, clinic: HandOutClinic = CLINIC): string {
  return renderToStaticMarkup(
    createElement(HandOutPage, {
      map,
      clinic,
      link: LINK,
      qr: createElement('svg', { 'data-code': true }),
      date: '14 March 2027',
      words: WORDS,
    }),
  );
}

/** The words as a reader sees them, without the numbers in signs. */
function textOf(markup: string): string {
  return markup
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ');
}

function boxOf(facing: Facing) {
  const all = bodyMap(facing).outline.flat();
  const [xs, ys] = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('places on the body map', () => {
  const boxes = { front: boxOf('front'), back: boxOf('back') };

  it('of every point and zone lie within the figure, the right as the mirror image of the left', () => {
    expect(triggerPointIds).toHaveLength(176);
    const places = [
      ...triggerPointIds.map((id) => ({ kind: 'point', id }) as const),
      ...zoneIds.map((id) => ({ kind: 'zone', id }) as const),
    ];
    for (const place of places) {
      const left = positionOnMap({ ...place, side: 'left' });
      const right = positionOnMap({ ...place, side: 'right' });
      const box = boxes[left.facing];
      // names of zones float a little over the skin
      const over = place.kind === 'zone' ? 4 : 0;
      expect(left.x, place.id).toBeGreaterThan(box.left - over);
      expect(left.x, place.id).toBeLessThan(box.right + over);
      expect(left.y, place.id).toBeGreaterThan(box.top - over);
      expect(left.y, place.id).toBeLessThan(box.bottom + over);
      expect(right.facing).toBe(left.facing);
      expect(left.x + right.x).toBeCloseTo(400, 6);
      expect(right.y).toBe(left.y);
    }
  });

  it('lie on the side of the picture where that side of the body is', () => {
    const at = (id: TriggerPointId, side: 'left' | 'right') => positionOnMap({ kind: 'point', id, side });
    expect(at('infraspinatus-trp1', 'left').facing).toBe('back');
    expect(at('infraspinatus-trp1', 'left').x).toBeLessThan(200);
    expect(at('infraspinatus-trp1', 'right').x).toBeGreaterThan(200);
    expect(at('vastus-medialis-trp1', 'left').facing).toBe('front');
    expect(at('vastus-medialis-trp1', 'left').x).toBeGreaterThan(200);
    expect(at('vastus-medialis-trp1', 'right').x).toBeLessThan(200);
    // soles are seen from behind
    expect(at('quadratus-plantae-trp1', 'left').facing).toBe('back');
  });

  it('of a spot are those of a point at the same place of the same muscle', () => {
    for (const id of triggerPointIds) {
      const { part, u, v } = triggerPoints[id];
      const point = positionOnMap({ kind: 'point', id, side: 'left' });
      const spot = positionOnMap({ kind: 'spot', part, side: 'left', u, v });
      if (spot.facing === point.facing)
        expect(Math.hypot(spot.x - point.x, spot.y - point.y), id).toBeLessThan(9);
      else expect(Math.abs(triggerPoints[id].skinDirection[2]), id).toBeLessThan(0.75);
    }
  });
});

describe('the body chart', () => {
  it.each([...LOOKS, 'all'])('%s: no two of twelve signs on neighbouring points overlap', (look) => {
    const marks = FULL.marks.map((mark) => (look === 'all' ? mark : { ...mark, look: look as Mark['look'] }));
    const signs = chartSigns(marks);
    expect(signs.map(({ number }) => number).sort((a, b) => a - b)).toEqual(marks.map((_, i) => i + 1));
    for (const a of signs)
      for (const b of signs) {
        if (a.number >= b.number || a.facing !== b.facing) continue;
        const apart = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
        expect(apart, `${a.number} ${b.number}`).toBeGreaterThan(
          SIGN_REACH[a.mark.look] + SIGN_REACH[b.mark.look],
        );
      }
  });

  it('says whose side is where, and leads moved signs to their places', () => {
    const markup = page(FULL);
    const wordsOf = (facing: Facing) =>
      [...(markup.split(`data-facing="${facing}"`)[1] ?? '').matchAll(/<text[^>]*>(Left|Right|Front|Back)</g)]
        .slice(0, 3)
        .map((match) => match[1]);
    expect(wordsOf('front')).toEqual(['Right', 'Front', 'Left']);
    expect(wordsOf('back')).toEqual(['Left', 'Back', 'Right']);
    expect(markup.match(/data-leader=/g)?.length).toBeGreaterThan(5);
  });
});

describe('the hand-out', () => {
  it('has every number once on the chart and once in the list, in the same shape', () => {
    const markup = page(FULL);
    const chart = /<svg class="hand-out-chart".*?<\/svg>/s.exec(markup)?.[0] ?? '';
    const list = /<ol>.*?<\/ol>/s.exec(markup)?.[0] ?? '';
    FULL.marks.forEach(({ look, status }, i) => {
      const sign = `data-look="${look}" data-status="${status}" data-sign="${i + 1}"`;
      expect(chart.split(sign), sign).toHaveLength(2);
      expect(list.split(sign), sign).toHaveLength(2);
      expect(list.split(`data-mark="${i + 1}"`)).toHaveLength(2);
    });
    expect(markup.match(/data-sign=/g)).toHaveLength(24);
  });

  it('is in black, white and greys, with nothing lost', () => {
    const markup = page(FULL);
    expect(markup).not.toMatch(/NaN|undefined|Infinity|style=/);
    for (const [, colour = ''] of markup.matchAll(/(?:fill|stroke)="#([0-9a-f]+)"/g))
      expect(colour).toMatch(/^(.)\1\1$|^(..)\2\2$/);
  });

  it('names places, sides and status in plain words, and tells sentences and notes', () => {
    const text = textOf(
      page({
        ...EMPTY_MAP,
        marks: [
          { ...markAt('infraspinatus-trp1', 'right'), sentences: ['eased'], note: 'Ten slow circles.' },
          {
            ...markAt('infraspinatus-trp1', 'right', 1),
            place: { kind: 'spot', part: 'trapezius-descending', side: 'left', u: 0.5, v: 0.5 },
          },
          {
            ...markAt('infraspinatus-trp1', 'right', 1),
            place: { kind: 'zone', zone: { id: 'temple', side: 'left' } },
          },
        ],
      }),
    );
    expect(text).toContain('Infraspinatus, right : under ridge, inner part Treated. It felt easier here');
    expect(text).toContain('Note: Ten slow circles.');
    expect(text).toContain('Place on the upper trapezius, left Keep an eye on.');
    expect(text).toContain('Temple, left Keep an eye on.');
  });

  it('shows a note as text, whatever it holds', () => {
    const note = '<script>alert(1)</script><b onclick="x">';
    const markup = page({ ...EMPTY_MAP, marks: [{ ...markAt('soleus-trp1', 'left'), note }] });
    expect(markup).not.toContain('<script');
    expect(markup).not.toContain('<b onclick');
    expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it.each([
    ['all of it', FULL],
    ['nothing', EMPTY_MAP],
    ['no after-care', { ...FULL, aftercare: false }],
  ] as const)('%s: says always whom to call, what it is not, and that no clinician has read it', (_, map) => {
    const known = textOf(page(map));
    const unknown = textOf(page(map, NOBODY));
    expect(known).toContain('Emergency: 112');
    expect(unknown).toContain('Emergency: your local emergency number');
    const { notice, review } = en.panel;
    expect(notice.text).toMatch(/ not a diagnosis\. /);
    expect(known).toContain(notice.text.replace('{number}', '112'));
    expect(unknown).toContain(notice.text.replace('{number}', notice.localNumber));
    expect(review.notReviewed).toContain('Not yet reviewed by a clinician.');
    for (const text of [known, unknown]) {
      expect(text).toContain('Not yet reviewed by a clinician.');
    }
  });

  it('has the four boxes with after-care only, the urgent one first', () => {
    const boxes = (map: SharedMap) =>
      [...page(map).matchAll(/<section data-hours="([^"]+)"/g)].map((match) => match[1]);
    expect(boxes(FULL)).toEqual(['emergency', 'call-us', 'normal', 'helpful']);
    expect(boxes({ ...FULL, aftercare: false })).toEqual([]);
    const text = textOf(page(FULL));
    for (const { items } of [mapWords.normal, mapWords.helpful, mapWords['call-us'], mapWords.emergency])
      for (const item of items) expect(text).toContain(item.text);
  });

  it('has what was talked about, the week, the code and the link; and leaves out what is empty', () => {
    const text = textOf(page({ ...FULL, talked: ['side-effects'] }));
    expect(text).toContain(`What we talked about ${mapWords['side-effects'].short} `);
    expect(text).not.toContain(mapWords['other-choices'].short);
    for (const item of conditions['muscle-strain'].selfCare.thisWeek.items) expect(text).toContain(item);
    expect(text).toContain('Harbour Street 020 7946 0123');
    expect(text).toContain('Scan to open this map');
    expect(text).toContain(LINK);
    const bare = page(EMPTY_MAP, NOBODY);
    for (const word of ['hand-out-clinic', 'hand-out-logo', 'hand-out-talked', 'hand-out-week', '<ol>'])
      expect(bare, word).not.toContain(word);
  });
});

describe('the size of the page', () => {
  it('follows from how much there is, and no sentence is lost before there is no room at all', () => {
    const light = { ...FULL, condition: null, marks: FULL.marks.slice(0, 2) };
    expect(fitOf(light, LINK, WORDS).amount).toBe('few');
    expect(fitOf({ ...FULL, marks: FULL.marks.slice(0, 6) }, LINK, WORDS).amount).not.toBe('few');
    expect(fitOf(FULL, LINK, WORDS).amount).toBe('many');
    const text = textOf(page(FULL));
    for (const { sentences } of FULL.marks)
      for (const id of sentences) expect(text).toContain(mapWords[id].text);
    const talkative = {
      ...FULL,
      marks: FULL.marks.map((mark) => ({ ...mark, note: 'wide words '.repeat(11) })),
    };
    expect(fitOf(talkative, LINK, WORDS).telling).toBe('brief');
    expect(textOf(page(talkative))).toContain('Scan the code to read each line in full.');
  });

  it('gives a long link a larger code', () => {
    const sizes = [100, 300, 700, 2000].map((length) => fitOf(FULL, 'x'.repeat(length), WORDS).codeMm);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    const css = readFileSync('src/app/styles/hand-out.css', 'utf8');
    for (const mm of sizes.slice(1)) expect(css).toContain(`--code: ${mm};`);
  });

  it('never has type below 8.5 pt, and at least 10.5 pt where there is little', () => {
    const css = readFileSync('src/app/styles/hand-out.css', 'utf8');
    const sizesPt = [...css.matchAll(/--size: ([\d.]+);/g)].map((match) => (Number(match[1]) / 25.4) * 72);
    expect(sizesPt.length).toBeGreaterThan(3);
    expect(sizesPt[0]).toBeGreaterThanOrEqual(10.5);
    expect(Math.min(...sizesPt)).toBeGreaterThanOrEqual(8.5);
    for (const [, em] of css.matchAll(/font-size: ([\d.]+)em/g)) expect(Number(em)).toBeGreaterThanOrEqual(1);
  });
});
