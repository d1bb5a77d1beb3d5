import type { DistanceField } from '../../../src/geometry/distance-field.ts';
import { connectedComponents, vertexNormals } from '../../../src/geometry/measure-mesh.ts';
import { compactMesh, type Mesh } from '../../../src/geometry/mesh.ts';
import { polygonise } from '../../../src/geometry/polygonise.ts';
import { projectOnto } from '../../../src/geometry/project-mesh.ts';
import { refineMesh } from '../../../src/geometry/refine-mesh.ts';
import { FACE_GROOVES } from './face-forms.ts';
import { depthOfGrooves } from './grooves.ts';

/** Grid on which the skin is polygonised, mm. */
const STEP_MM = 1.8;
const BOX = { min: [-STEP_MM / 2, -6, -180], max: [352, 1728, 170] } as const;

/** Face and ears, where the grid is too coarse for lids and lips: there every edge is halved. */
const isFace = (x: number, y: number, z: number): boolean =>
  (y > 1496 && y < 1622 && z > 45) || (x > 56 && y > 1540 && y < 1622 && z > -45 && z < 22);

/** Whether a place (body frame, mm) lies on the fine lines of lids and mouth, where edges are halved once more. */
export const isLine = (x: number, y: number, z: number): boolean =>
  y > 1520 && y < 1605 && Math.abs(depthOfGrooves(FACE_GROOVES, x, y, z)) > 0.06;

/**
 * Makes the left half of the skin a mesh with an open border on the mid-line.
 *
 * The first layer of cells straddles x = 0, so by symmetry its vertices lie on the plane; they are set to it exactly,
 * and their normals into it.
 */
export function meshSkin(field: DistanceField): Mesh {
  const whole = polygonise(field, { ...BOX, stepMm: STEP_MM, slackMm: 6, projections: 1 });
  const largest = connectedComponents(whole)[0];
  if (!largest) throw new Error('the skin is empty');
  const coarse = compactMesh({ ...whole, indices: largest });
  const mesh = refineMesh(refineMesh(coarse, isFace), isLine);
  const { positions } = mesh;
  projectOnto(field, positions.subarray(coarse.positions.length), { steps: 2, limitMm: STEP_MM / 4 });
  const border = borderVertices(mesh);
  for (const v of border) positions[v * 3] = 0;
  return { ...mesh, normals: normalsWithin(mesh, border) };
}

/** Unit vertex normals, outward in the body frame, that lie in the plane x = 0 on the border. */
export function normalsWithin(
  mesh: Pick<Mesh, 'positions' | 'indices'>,
  border: ReadonlySet<number>,
): Float32Array {
  const normals = vertexNormals(mesh);
  for (const v of border) {
    const l = Math.hypot(normals[v * 3 + 1] as number, normals[v * 3 + 2] as number) || 1;
    normals[v * 3] = 0;
    normals[v * 3 + 1] = (normals[v * 3 + 1] as number) / l;
    normals[v * 3 + 2] = (normals[v * 3 + 2] as number) / l;
  }
  return normals;
}

/** Indexes of the vertices on open edges: those that only one triangle has. */
export function borderVertices({ positions, indices }: Pick<Mesh, 'positions' | 'indices'>): Set<number> {
  const count = positions.length / 3;
  const once = new Set<number>();
  for (let i = 0; i < indices.length; i += 3)
    for (let e = 0; e < 3; e++) {
      const a = indices[i + e] as number;
      const b = indices[i + ((e + 1) % 3)] as number;
      if (!once.delete(b * count + a)) once.add(a * count + b);
    }
  const border = new Set<number>();
  for (const edge of once) {
    border.add(Math.floor(edge / count));
    border.add(edge % count);
  }
  return border;
}
