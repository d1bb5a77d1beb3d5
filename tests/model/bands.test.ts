import { beforeAll, describe, expect, test } from 'vitest';
import { bandOfPoint } from '../../src/anatomy/fibres.ts';
import { triggerPointIds, triggerPoints } from '../../src/anatomy/trigger-points.ts';
import { locator } from './is-inside.ts';
import { type BodyNode, readBody } from './read-body.ts';

/** The compiled muscle is simplified and stored on a lattice: a band in a thin sheet may come out by this much. */
const TOLERANCE_MM = 1;
/** At its two ends a muscle runs out to nothing. */
const ENDS_U = 0.03;

let body: ReadonlyMap<string, BodyNode>;
beforeAll(async () => {
  body = await readBody();
});

describe('the taut band of every trigger point', () => {
  test('lies inside its muscle as compiled', () => {
    const locators = new Map<string, ReturnType<typeof locator>>();
    const outside: string[] = [];
    for (const id of triggerPointIds) {
      const { part } = triggerPoints[id];
      const node = body.get(`${part}_left`) ?? body.get(`${part}_midline`);
      if (!node) throw new Error(`no node of ${part}`);
      const locate = locators.get(part) ?? locator([node.mesh]);
      locators.set(part, locate);
      const { points, u } = bandOfPoint(id);
      for (let i = 0; i < u.length; i += 4) {
        if ((u[i] as number) < ENDS_U || (u[i] as number) > 1 - ENDS_U) continue;
        const [x, y, z] = [points[i * 3], points[i * 3 + 1], points[i * 3 + 2]] as [number, number, number];
        const { inside, distanceMm } = locate(x, y, z);
        if (!inside && distanceMm > TOLERANCE_MM)
          outside.push(`${id} at u ${u[i]?.toFixed(2)}: ${distanceMm.toFixed(2)} mm`);
      }
    }
    expect(outside).toEqual([]);
  });
});
