import type { BodyStage } from '../../src/anatomy/body-stages.ts';
import type { Structure } from './structure.ts';

/** The first layer of soft parts that waits for the last stage. */
const FIRST_INNER_LAYER = 2;

/** The stage a structure arrives in; one without a layer (bone, cartilage, disc, eye) counts as an outer one. */
export function stageOf({ kind, layer = 0 }: Pick<Structure, 'kind' | 'layer'>): BodyStage {
  if (kind === 'skin') return 'skin';
  return layer < FIRST_INNER_LAYER ? 'outer' : 'whole';
}
