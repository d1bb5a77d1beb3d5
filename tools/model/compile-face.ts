import { meshOfBone } from './compile-bones.ts';
import { meshEyeball } from './mesh-eyeball.ts';
import type { Tables } from './read-tables.ts';
import type { Structure } from './structure.ts';
import { TISSUE } from './tissue-colour.ts';

const DETAIL = { stepMm: 0.8, errorMm: 0.28 };
const SHADING_ROUNDS = 6;

/** Compiles what shapes the face beside muscles and bones: nose cartilage (mid-line), ear cartilage and eyeball. */
export function compileFace(tables: Tables): Structure[] {
  return Object.entries(tables.face).map(([id, figures]) => {
    if (figures.kind === 'eye') {
      const eyeball = meshEyeball(figures.balls[0] ?? []);
      return { id, side: figures.side, kind: figures.kind, ...eyeball };
    }
    const mesh = meshOfBone(figures, DETAIL, SHADING_ROUNDS);
    const colours = new Float32Array(mesh.positions.length);
    for (let i = 0; i < colours.length; i += 3) colours.set(TISSUE[figures.kind], i);
    return { id, side: figures.side, kind: figures.kind, mesh, colours };
  });
}
