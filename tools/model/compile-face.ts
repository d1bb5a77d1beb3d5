import { readFileSync } from 'node:fs';
import { vertexNormals } from '../../src/geometry/measure-mesh.ts';
import { polygonise } from '../../src/geometry/polygonise.ts';
import { boxOfSphereMesh, checkSphereMeshFigures, sphereMeshField } from '../../src/geometry/sphere-mesh.ts';
import type { BoneFigures } from './read-tables.ts';
import { simplifyMesh } from './simplify-mesh.ts';
import type { Structure } from './structure.ts';
import { TISSUE } from './tissue-colour.ts';

/** A structure of `face-cartilages.json`: figures as a bone's, and what it is made of. */
export interface FaceFigures extends BoneFigures {
  readonly kind: 'cartilage' | 'eye';
}

const TABLE = new URL('../../src/anatomy/figures/face-cartilages.json', import.meta.url);

/**
 * Compiles what shapes the face beside muscles and bones: nose cartilage (mid-line), ear cartilage and eyeball (left).
 * Placed by hand on the cranium. `simplifierReady` must have resolved.
 *
 * @throws RangeError naming the figure that is at fault.
 */
export function compileFace(): Structure[] {
  const table = JSON.parse(readFileSync(TABLE, 'utf8')) as Readonly<Record<string, FaceFigures>>;
  return Object.entries(table).map(([id, figures]) => {
    checkSphereMeshFigures(figures);
    const box = boxOfSphereMesh(figures, figures.blend * 3 + 2);
    const raw = polygonise(sphereMeshField(figures), { ...box, stepMm: STEP_MM });
    const mesh = simplifyMesh({ ...raw, normals: vertexNormals(raw) }, { errorMm: ERROR_MM });
    const colours = new Float32Array(mesh.positions.length);
    for (let i = 0; i < colours.length; i += 3) colours.set(TISSUE[figures.kind], i);
    return { id, side: figures.side, kind: figures.kind, mesh, colours };
  });
}

const STEP_MM = 0.8;
const ERROR_MM = 0.12;
