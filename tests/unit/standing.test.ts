import { describe, expect, it } from 'vitest';
import { depthOf, focusOf } from '../../src/state/focus.ts';
import type { Place } from '../../src/state/place.ts';
import { type StandingChoices, standingOf } from '../../src/state/standing.ts';
import type { Layer } from '../../src/state/view.ts';

const HEEL: Place = { kind: 'condition', id: 'plantar-heel-pain' };

function choices(
  place: Place,
  change: Partial<StandingChoices> = {},
  layer: Layer | null = null,
): StandingChoices {
  return {
    focus: focusOf(place),
    side: 'right',
    depth: depthOf(place, layer),
    depthChosen: layer !== null,
    hide: [],
    isolate: false,
    peeled: 'gone',
    inside: null,
    condition: place.kind === 'condition',
    inTheWay: new Set(),
    ...change,
  };
}
const muscle = (owner: string, layerNumber: number, side: 'left' | 'right' = 'right') =>
  ({ owner, side, soft: true, layerNumber }) as const;
const bone = (owner: string, side: 'left' | 'right' | 'midline' = 'right') =>
  ({ owner, side, soft: false, layerNumber: 1 }) as const;

describe('how a structure stands', () => {
  it('in a condition: its muscles by role on the chosen side, all others glass', () => {
    const heel = choices(HEEL);
    expect(standingOf(muscle('soleus', 2), heel)).toEqual({ standing: 'solid', prominence: 'primary' });
    expect(standingOf(muscle('flexor-digitorum-brevis', 2), heel).prominence).toBe('secondary');
    expect(standingOf(muscle('soleus', 2, 'left'), heel)).toEqual({ standing: 'glass', prominence: null });
    expect(standingOf(muscle('gluteus-maximus', 1), heel).standing).toBe('glass');
    expect(standingOf(muscle('soleus', 2, 'left'), choices(HEEL, { side: 'both' })).prominence).toBe(
      'primary',
    );
  });

  it('in a condition: the Achilles tendon stands where its muscles do, so that none ends in mid-air', () => {
    const tendon = (place: Place) => standingOf(muscle('calcaneal-tendon', 1), choices(place)).standing;
    expect(tendon(HEEL)).toBe('context');
    expect(tendon({ kind: 'condition', id: 'achilles-tendinopathy' })).toBe('context');
    expect(tendon({ kind: 'condition', id: 'neck-pain' })).toBe('glass');
  });

  it('a muscle is peeled to: what lies above is glass, what lies beside and below stays, paler', () => {
    const minimus = choices({ kind: 'muscle', id: 'gluteus-minimus' });
    expect(standingOf(muscle('gluteus-minimus', 3), minimus)).toEqual({
      standing: 'solid',
      prominence: 'subject',
    });
    expect(standingOf(muscle('gluteus-maximus', 1), minimus).standing).toBe('glass');
    expect(standingOf(muscle('obturator-internus-gemelli', 4), minimus).standing).toBe('context');
    expect(standingOf(bone('femur'), minimus).standing).toBe('context');
    expect(standingOf(bone('femur', 'left'), minimus).standing).toBe('glass');
  });

  it('hiding wins over everything, and isolating leaves the subject on the bones', () => {
    const place: Place = { kind: 'muscle', id: 'soleus' };
    expect(standingOf(muscle('soleus', 2), choices(place, { hide: ['soleus'] })).standing).toBe('gone');
    const alone = choices(place, { isolate: true });
    expect(standingOf(muscle('soleus', 2), alone).standing).toBe('solid');
    expect(standingOf(muscle('tibialis-posterior', 5), alone).standing).toBe('gone');
    expect(standingOf(bone('tibia'), alone).standing).toBe('context');
  });

  it('what stands in the way turns to glass, bone or muscle', () => {
    const behind = choices({ kind: 'muscle', id: 'subscapularis' }, { inTheWay: new Set(['rib-4', 'x']) });
    expect(standingOf(bone('rib-4'), behind).standing).toBe('glass');
    expect(standingOf(muscle('x', 5), behind).standing).toBe('glass');
    expect(standingOf(bone('rib-9'), behind).standing).toBe('context');
  });

  it('a depth chosen by hand takes layers off, and keeps the muscles of a condition standing', () => {
    const deep = choices(HEEL, {}, 'deep');
    expect(standingOf(muscle('soleus', 2), deep).standing).toBe('solid');
    expect(standingOf(muscle('gluteus-maximus', 1), deep).standing).toBe('gone');
    expect(standingOf(muscle('popliteus', 4), deep).standing).toBe('context');
  });

  it('on the first page everything stands as itself', () => {
    const home = choices({ kind: 'home' });
    expect(standingOf(muscle('gluteus-maximus', 1), home)).toEqual({ standing: 'solid', prominence: null });
    expect(standingOf(bone('femur', 'left'), home).standing).toBe('solid');
    expect(standingOf(muscle('platysma', 0), home).standing).toBe('gone');
  });
});

describe('the depth of a place', () => {
  it('shows its muscle, unless another was chosen', () => {
    expect(depthOf({ kind: 'muscle', id: 'upper-trapezius' }, null)).toBe('superficial');
    expect(depthOf({ kind: 'muscle', id: 'soleus' }, null)).toBe('middle');
    expect(depthOf({ kind: 'point', id: 'quadratus-lumborum-trp1' }, null)).toBe('deep');
    expect(depthOf({ kind: 'muscle', id: 'soleus' }, 'bones')).toBe('bones');
    expect(depthOf({ kind: 'hurts', zones: [] }, null)).toBe('skin');
  });
});

describe('the focus', () => {
  it('numbers the points of a condition in the order of its roles, each once', () => {
    const { points, muscles } = focusOf(HEEL);
    expect(points[0]).toBe('soleus-trp1');
    expect(new Set(points).size).toBe(points.length);
    expect([...muscles.values()].join()).toMatch(/^(primary,?)+(secondary,?)+(perpetuating,?)*$/);
    expect(focusOf(HEEL)).toBe(focusOf({ kind: 'condition', id: 'plantar-heel-pain' }));
  });

  it('on the way into a muscle: the whole body, the muscle on its bones, its glass, then nothing', () => {
    const at = (inside: number) => choices({ kind: 'inside', id: 'soleus-trp1' }, { inside });
    const soleus = [0, 1, 2, 3, 4].map((inside) => standingOf(muscle('soleus', 2), at(inside)).standing);
    expect(soleus).toEqual(['solid', 'solid', 'glass', 'gone', 'gone']);
    const other = [0, 1, 2, 3, 4].map((inside) => standingOf(muscle('deltoid', 2), at(inside)).standing);
    expect(other).toEqual(['context', 'gone', 'gone', 'gone', 'gone']);
    const tibia = [0, 1, 2, 3, 4].map((inside) => standingOf(bone('tibia'), at(inside)).standing);
    expect(tibia).toEqual(['context', 'context', 'context', 'context', 'gone']);
    expect(standingOf(bone('tibia', 'left'), at(1)).standing).toBe('gone');
  });
});
