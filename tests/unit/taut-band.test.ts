import { describe, expect, it } from 'vitest';
import { triggerPointIds, triggerPoints } from '../../src/anatomy/trigger-points.ts';
import type { Structure } from '../../src/scene/body-model.ts';
import { acrossFibres, tautBands } from '../../src/scene/taut-band.ts';

const strap = {
  fibre: { lengthM: 0.2, acrossM: 0.06, roundness: 0 },
  slant: { pennationRad: 0, feathers: 1 },
};
const structure = (id: string, side: Structure['side']): Structure => ({
  id,
  side,
  kind: 'muscle',
  muscle: null,
  layer: 1,
  ...strap,
});

describe('the taut band', () => {
  it('of a strap muscle keeps its place across from end to end', () => {
    const across = [0, 0.3, 0.9].map((u) => acrossFibres(strap, u, 0.25).acrossM);
    expect(across).toEqual([0.015, 0.015, 0.015]);
  });

  it('of a pennate muscle slants by the pennation', () => {
    const slanting = { ...strap, slant: { pennationRad: Math.PI / 6, feathers: 1 } };
    const here = acrossFibres(slanting, 0.5, 0.5).acrossM;
    // 10 mm along the muscle, the same fibre lies 10 mm × tan 30° farther across
    const drift = (0.01 * Math.tan(Math.PI / 6)) / strap.fibre.acrossM;
    expect(acrossFibres(slanting, 0.5 + 0.01 / 0.2, 0.5 + drift).acrossM).toBeCloseTo(here, 9);
  });

  it('of a feathered muscle stays in its feather, and runs back in the next as in a mirror', () => {
    const feathered = { ...strap, slant: { pennationRad: 0.3, feathers: 2 } };
    const [near, far] = [acrossFibres(feathered, 0.4, 0.3), acrossFibres(feathered, 0.4, 0.7)];
    expect([near.feather, far.feather]).toEqual([0, 1]);
    expect(near.acrossM).toBeCloseTo(far.acrossM, 9);
  });

  it('runs in the part of its point, on the sides that are shown, for every point', () => {
    for (const id of triggerPointIds) {
      const { part } = triggerPoints[id];
      const body = [structure(part, 'left'), structure('other', 'left'), structure(part, 'right')];
      expect(
        tautBands(id, body, ['right']).map(({ column }) => column),
        id,
      ).toEqual([2]);
      expect(tautBands(id, body, ['left', 'right']), id).toHaveLength(2);
    }
    expect(tautBands(null, [], ['left'])).toEqual([]);
  });
});
