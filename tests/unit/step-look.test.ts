import { describe, expect, it } from 'vitest';
import { parseLook } from '../../src/playground/step-look.ts';
import { hashOf } from '../../tools/pictures/steps/look-hash.ts';

describe('the look of a step', () => {
  it('comes to the playground as it was asked for, in metres', () => {
    const hash = hashOf('steps/a.glb', {
      atMm: [118, 1345, -62],
      highMm: 222,
      azimuthDeg: 152,
      elevationDeg: 8,
      glass: ['scapula', 'humerus'],
      edges: ['raw'],
      fromLayer: 3,
      stage: 'outer',
    });
    expect(parseLook(hash)).toEqual({
      file: 'steps/a.glb',
      at: [0.118, 1.345, -0.062],
      highM: 0.222,
      azimuthDeg: 152,
      elevationDeg: 8,
      glass: ['scapula', 'humerus'],
      solid: [],
      hide: [],
      edges: ['raw'],
      fromLayer: 3,
      stage: 'outer',
    });
  });

  it('is the whole body from the front where nothing is asked for, or nonsense', () => {
    expect(parseLook('')).toEqual(parseLook('at=&high=far&stage=never&azimuth=&unknown=1'));
    expect(parseLook('')).toMatchObject({ file: 'models/body.glb', azimuthDeg: 0, stage: 'whole' });
  });
});
