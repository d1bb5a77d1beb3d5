import type { BodyStage } from '../../src/anatomy/body-stages.ts';
import type { Structure } from './structure.ts';

/** The first layer of soft parts that waits for the last stage. */
const FIRST_INNER_LAYER = 2;

/** The trunk's bones and their gristle: the outer muscles cover them, and they weigh as much as those. */
const INNER_BONE = /^(?:vertebra|disc|rib|costal-cartilage)-/;

/**
 * The stage a structure arrives in. One without a layer (bone, cartilage, eye) counts as an outer one, unless the outer
 * muscles cover it.
 */
export function stageOf({ id, kind, layer = 0 }: Pick<Structure, 'id' | 'kind' | 'layer'>): BodyStage {
  if (kind === 'skin') return 'skin';
  return layer < FIRST_INNER_LAYER && !INNER_BONE.test(id) ? 'outer' : 'whole';
}
