import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ZoneId } from '../../src/anatomy/ids.ts';
import { triggerPointIds } from '../../src/anatomy/trigger-points.ts';
import { type ZoneBlob, zoneIds, zones } from '../../src/anatomy/zones.ts';
import { conditionIds, conditions, muscleOf } from '../../src/content/facts.ts';
import { referral } from '../../src/content/referral.ts';
import { SENSITIVE_ZONES } from '../../src/content/zone-ids.ts';
import { BODY_SCALE, bodyMap, bodyMuscle } from '../../src/drawn/body-map.ts';
import { type Point3, projectionFrom } from '../../src/drawn/projection.ts';
import { SHORT_PATH_SCALE, shortPath } from '../../src/drawn/short-path.ts';
import { type ZoneEllipse, zoneEllipses } from '../../src/drawn/zone-ellipses.ts';
import { focusOf } from '../../src/state/focus.ts';
import { ChartFile } from '../../src/twin/chart/chart-file.tsx';
import { type ChartContent, TwinChart } from '../../src/twin/chart/twin-chart.tsx';
import { type PageContext, PageProvider } from '../../src/twin/page-context.ts';
import { renderPage, wordsOf } from '../../src/twin/render-site.tsx';
import { seededRandom } from './seeded-random.ts';

/** The places that a short path goes through, in units of the drawing, by line. */
function placesOf(path: string): number[][] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = [...line.matchAll(/-?\d+/g)].map(([value]) => Number(value));
      let [x = 0, y = 0] = numbers;
      const places = [x, y];
      for (let i = 2; i + 1 < numbers.length; i += 2) {
        [x, y] = [x + (numbers[i] as number), y + (numbers[i + 1] as number)];
        places.push(x, y);
      }
      return places.map((value) => value * SHORT_PATH_SCALE);
    });
}

/** How far the places of a line lie at most from the nearest place of another, in either direction. */
function distanceOf(a: readonly number[], b: readonly number[]): number {
  const pairs = (line: readonly number[]) =>
    Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i] as number, line[2 * i + 1] as number]);
  const from = (some: number[][], others: number[][]) =>
    Math.max(
      ...some.map(([x = 0, y = 0]) =>
        Math.min(...others.map(([ox = 0, oy = 0]) => Math.max(Math.abs(x - ox), Math.abs(y - oy)))),
      ),
    );
  return Math.max(from(pairs(a), pairs(b)), from(pairs(b), pairs(a)));
}

describe('a short path', () => {
  const { flesh, tendons } = bodyMuscle('soleus-trp1', 'left');
  it.each([
    ['the skin', bodyMap('front').outline],
    ['a muscle', flesh],
    ['its tendons', tendons],
  ])('goes along %s, nowhere further off than an eighth of a unit', (_what, rings) => {
    const path = shortPath(rings);
    const drawn = placesOf(path);
    // a ring that is too small to be seen is left out
    const seen = rings.filter((ring) => shortPath([ring]) !== '');
    expect(seen.length).toBeGreaterThan(0);
    expect(drawn).toHaveLength(seen.length);
    for (const [i, ring] of seen.entries())
      expect(distanceOf(ring, drawn[i] as number[])).toBeLessThanOrEqual(1 / 8 + 1e-9);
    expect(path.match(/z/g)).toHaveLength(seen.length);
  });

  it('does not drift: far along a line it is as near as at its start', () => {
    const random = seededRandom(5);
    const line = Array.from({ length: 4000 }, (_, i) => i / 20 + random());
    const [drawn = []] = placesOf(shortPath([line], false));
    expect(Math.abs((drawn.at(-1) as number) - (line.at(-1) as number))).toBeLessThanOrEqual(1 / 8);
    expect(distanceOf(line, drawn)).toBeLessThanOrEqual(1 / 8 + 1e-9);
  });

  it('is open where it is a line, and nothing where there is none', () => {
    expect(shortPath([[0, 0, 1, 1]], false)).toBe('M0 0l4 4');
    expect(shortPath([[0, 0, 1, -1, 0, 0]])).toBe('M0 0l4-4-4 4z');
    expect(shortPath([[3, 3, 3.01, 3]])).toBe('');
    expect(shortPath([])).toBe('');
  });
});

/** How far out a place of the map lies in an ellipse: 0 in its middle, 1 on its rim. */
function reach({ x, y, rx, ry, angleDeg }: ZoneEllipse, px: number, py: number): number {
  const angle = (angleDeg * Math.PI) / 180;
  const [dx, dy] = [px - x, py - y];
  return Math.hypot(
    (dx * Math.cos(angle) + dy * Math.sin(angle)) / rx,
    (dy * Math.cos(angle) - dx * Math.sin(angle)) / ry,
  );
}

function onMap(facing: ZoneEllipse['facing'], place: Point3): readonly [x: number, y: number] {
  const [x, y] = projectionFrom(facing === 'front' ? 0 : 180, 0).at(place);
  return [(x - BODY_SCALE.x) * BODY_SCALE.perMm, (y - BODY_SCALE.y) * BODY_SCALE.perMm];
}

/** A place on the rim of a blob: the farthest of it in a direction, by its axes as the table names them. */
function rimOf({ c, r, axis = [0, 1, 0], n }: ZoneBlob, [a, b, d]: Point3): Point3 {
  const cross = (u: Point3, v: Point3): Point3 => [
    u[1] * v[2] - u[2] * v[1],
    u[2] * v[0] - u[0] * v[2],
    u[0] * v[1] - u[1] * v[0],
  ];
  const unit = (u: Point3): Point3 => {
    const length = Math.hypot(...u);
    return [u[0] / length, u[1] / length, u[2] / length];
  };
  const e1 = unit(axis);
  const e2 = unit(cross(n, e1));
  const e3 = cross(e1, e2);
  const at = (k: 0 | 1 | 2) => c[k] + a * r[0] * e1[k] + b * r[1] * e2[k] + d * r[2] * e3[k];
  return [at(0), at(1), at(2)];
}

describe('the ellipses of a zone', () => {
  const sideOf = (id: ZoneId) => zones[id].side;

  it('hold the middle of each blob, on front or back', () => {
    const lost = zoneIds.filter((id) => {
      const drawn = zoneEllipses(id, sideOf(id));
      return !zones[id].blobs.every(({ c }) =>
        drawn.some((ellipse) => reach(ellipse, ...onMap(ellipse.facing, c)) < 1),
      );
    });
    expect(zoneIds).toHaveLength(144);
    expect(lost).toEqual([]);
  });

  it('are the outlines of their blobs: the rim of a blob reaches them and goes no further', () => {
    const random = seededRandom(7);
    const ball = (): Point3 => {
      const [z, turn] = [2 * random() - 1, 2 * Math.PI * random()];
      const flat = Math.sqrt(1 - z * z);
      return [flat * Math.cos(turn), flat * Math.sin(turn), z];
    };
    for (const id of zoneIds.filter((_, i) => i % 6 === 0)) {
      const [blob] = zones[id].blobs;
      const [ellipse] = zoneEllipses(id, sideOf(id));
      if (!blob || !ellipse) throw new Error(`${id} has nothing to draw`);
      const reached = Array.from({ length: 600 }, () =>
        reach(ellipse, ...onMap(ellipse.facing, rimOf(blob, ball()))),
      );
      // the map counts in tenths of a unit and whole degrees
      const least = Math.min(ellipse.rx, ellipse.ry);
      expect(Math.max(...reached), id).toBeLessThan(1.02 + 0.15 / least);
      expect(Math.max(...reached), id).toBeGreaterThan(0.9);
    }
  });

  it('of the right side are the mirror image of the left', () => {
    for (const id of zoneIds.filter((zone) => sideOf(zone) === 'left')) {
      const turned = zoneEllipses(id, 'right').map((ellipse) => ({
        ...ellipse,
        x: 400 - ellipse.x,
        angleDeg: -ellipse.angleDeg,
      }));
      for (const [i, ellipse] of zoneEllipses(id, 'left').entries()) {
        const other = turned[i] as (typeof turned)[number];
        expect(other.facing).toBe(ellipse.facing);
        expect(Math.abs(other.x - ellipse.x), id).toBeLessThan(0.11);
        expect([other.y, other.rx, other.ry]).toEqual([ellipse.y, ellipse.rx, ellipse.ry]);
        // half a turn, and any turn of a circle, changes nothing
        const turn = Math.abs(Math.sin(((other.angleDeg - ellipse.angleDeg) * Math.PI) / 180));
        expect(ellipse.rx - ellipse.ry < 0.2 || turn < 0.04, id).toBe(true);
      }
    }
  });

  it('of the mid-line lie alike on both sides of the middle', () => {
    for (const id of zoneIds.filter((zone) => sideOf(zone) === 'midline')) {
      const middle = zoneEllipses(id, 'midline').reduce((sum, { x }, _, all) => sum + x / all.length, 0);
      expect(middle, id).toBeCloseTo(200, 0);
    }
  });
});

const NO_MUSCLES = { muscles: [], points: [], label: 'The body' } as const satisfies ChartContent;

/** The ids that stand in an attribute of a chart, each as often as it is drawn. */
function drawnIn(svg: string, attribute: string): string[] {
  return [...svg.matchAll(new RegExp(`data-${attribute}="([^"]+)"`, 'g'))].map(([, id]) => id as string);
}

/** The chart of a page, without its muscles: they take their time and are looked for in the built pages. */
function chartOf(content: Partial<ChartContent>): string {
  return renderToStaticMarkup(
    createElement(PageProvider, {
      value: { chart: 'body-chart.svg' } as PageContext,
      // biome-ignore lint/correctness/noChildrenProp: written without JSX
      children: createElement(TwinChart, { ...NO_MUSCLES, ...content }),
    }),
  );
}

describe('the chart', () => {
  it('draws every point of every condition, on both sides, within the picture', () => {
    for (const id of conditionIds) {
      const { points } = focusOf({ kind: 'condition', id });
      const named = conditions[id].muscles.flatMap((linked) => linked.points);
      expect([...points].sort()).toEqual([...named].sort());
      const svg = chartOf({ points });
      for (const point of named)
        expect(
          drawnIn(svg, 'point').filter((drawn) => drawn === point),
          point,
        ).toHaveLength(2);
    }
    const all = chartOf({ points: triggerPointIds });
    const out = [...all.matchAll(/data-point="([^"]+)" cx="([^"]+)" cy="([^"]+)"/g)].filter(
      ([, , x, y]) => Number(x) < 114 || Number(x) > 286 || Number(y) < 0 || Number(y) > 400,
    );
    expect(out.map(([, id]) => id)).toEqual([]);
    expect(drawnIn(all, 'point')).toHaveLength(2 * 176);
  });

  it('draws where the pain of a point is felt: each zone but the sensitive ones, in its ink', () => {
    for (const id of triggerPointIds) {
      const svg = chartOf({ points: [id], point: id, zones: referral[id] });
      const calm = (ids: readonly ZoneId[]) => ids.filter((zone) => !SENSITIVE_ZONES.includes(zone));
      const felt = { primary: calm(referral[id].primary), spillover: calm(referral[id].spillover) };
      const drawn = new Set(drawnIn(svg, 'zone'));
      expect([...drawn].sort(), id).toEqual([...new Set([...felt.primary, ...felt.spillover])].sort());
      const withShape = (ink: string) =>
        [...svg.matchAll(new RegExp(`data-ink="${ink}" data-zone="([^"]+)"[^>]*><ellipse`, 'g'))].map(
          ([, zone]) => zone,
        );
      for (const zone of felt.primary) expect(withShape('primary'), `${id} ${zone}`).toContain(zone);
      for (const zone of felt.spillover) expect(withShape('spillover'), `${id} ${zone}`).toContain(zone);
      expect(svg.match(/data-open="true"/g)).toHaveLength(2);
    }
  });

  it('is told in words: what it is a picture of, and which side is whose', () => {
    const svg = chartOf({ label: 'The body with this muscle: Soleus.' });
    expect(svg).toContain('role="img" aria-label="The body with this muscle: Soleus."');
    const [front = '', back = ''] = svg.split('data-facing="back"');
    const words = (part: string) => [...part.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(words(front)).toEqual(['Right', 'Front', 'Left']);
    expect(words(back)).toEqual(['Left', 'Back', 'Right']);
  });

  it('of a point shows its muscle, itself and its pattern on the page', () => {
    const words = wordsOf('en');
    const id = 'soleus-trp1';
    const { body } = renderPage({ kind: 'point', id }, 'en', words, { chart: 'body-chart.svg' });
    expect(new Set(drawnIn(body, 'muscle'))).toEqual(new Set([muscleOf(id)]));
    expect(new Set(drawnIn(body, 'point'))).toEqual(new Set([id]));
    expect(new Set(drawnIn(body, 'zone'))).toEqual(
      new Set([...referral[id].primary, ...referral[id].spillover]),
    );
    expect(body).toContain('<use href="../../body-chart.svg#front"');
  });

  it('shows parts of one picture file, which has both', () => {
    const file = renderToStaticMarkup(createElement(ChartFile));
    expect([...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['front', 'back']);
    expect(file.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expect(file.length).toBeLessThan(300_000);
  });
});
