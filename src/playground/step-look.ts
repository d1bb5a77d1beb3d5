import { BODY_STAGES, type BodyStage } from '../anatomy/body-stages.ts';

/** How `/playground/model` shows a model file; all of it stands in the address's hash. */
export interface StepLook {
  /** The file, below the base of the site. */
  readonly file: string;
  /** What is in the middle of the picture, scene frame, m. */
  readonly at: readonly [x: number, y: number, z: number];
  /** How much is seen from top to bottom there, m. */
  readonly highM: number;
  /** Where the eye is: 0 in front, 90 at the body's left. */
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  /** Ids drawn as glass. */
  readonly glass: readonly string[];
  /** Where there are any, all others are drawn as glass. */
  readonly solid: readonly string[];
  /** Ids not drawn at all. */
  readonly hide: readonly string[];
  /** Ids whose triangles are outlined. */
  readonly edges: readonly string[];
  /** Soft parts of layers before this one are left out. */
  readonly fromLayer: number;
  /** The picture is taken when this stage of the file has come. */
  readonly stage: BodyStage;
}

/** Reads a look from a hash without its `#`, as `at=0,1.2,0&high=0.6`; what it does not say is the whole body's. */
export function parseLook(hash: string): StepLook {
  const asked = new URLSearchParams(hash);
  const number = (name: string, otherwise: number): number => {
    const value = Number.parseFloat(asked.get(name) ?? '');
    return Number.isFinite(value) ? value : otherwise;
  };
  const list = (name: string): readonly string[] => asked.get(name)?.split(',').filter(Boolean) ?? [];
  const [x = 0, y = 0.86, z = 0] = list('at').map(Number);
  return {
    file: asked.get('file') ?? 'models/body.glb',
    at: [x, y, z],
    highM: number('high', 1.93),
    azimuthDeg: number('azimuth', 0),
    elevationDeg: number('elevation', 0),
    glass: list('glass'),
    solid: list('solid'),
    hide: list('hide'),
    edges: list('edges'),
    fromLayer: number('layer', 0),
    stage: BODY_STAGES.find((stage) => stage === asked.get('stage')) ?? 'whole',
  };
}
