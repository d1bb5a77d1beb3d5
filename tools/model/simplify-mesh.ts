import { MeshoptSimplifier } from 'meshoptimizer';
import { vertexNormals } from '../../src/geometry/measure-mesh.ts';
import { compactMesh, type Mesh } from '../../src/geometry/mesh.ts';

/** How far a surface may move for fewer triangles, and what else is held. */
export interface SimplifyOptions {
  /** How far the surface may move, mm. */
  readonly errorMm: number;
  /** Weight of the normals against the distance, in mm per unit of normal. Default 0.3. */
  readonly normalWeight?: number;
  /** Weight of (u, v), in mm per whole run. Default 0.5. */
  readonly uvWeight?: number;
}

/** Must be awaited once before the first call of `simplifyMesh`. */
export const simplifierReady: Promise<void> = MeshoptSimplifier.ready;

/**
 * Takes away triangles as long as the surface stays within `errorMm`. Every vertex that remains is one of the
 * mesh's own, with its normal and (u, v), so a closed mesh stays closed and a border stays on its line.
 */
export function simplifyMesh(mesh: Mesh, options: SimplifyOptions): Mesh {
  const { errorMm, normalWeight = 0.3, uvWeight = 0.5 } = options;
  const normals = mesh.normals ?? vertexNormals(mesh);
  const size = mesh.uvs ? 5 : 3;
  const count = mesh.positions.length / 3;
  const attributes = new Float32Array(count * size);
  for (let v = 0; v < count; v++) {
    for (let c = 0; c < 3; c++) attributes[v * size + c] = normals[v * 3 + c] as number;
    if (mesh.uvs) for (let c = 0; c < 2; c++) attributes[v * size + 3 + c] = mesh.uvs[v * 2 + c] as number;
  }
  const weights = [normalWeight, normalWeight, normalWeight, uvWeight, uvWeight].slice(0, size);
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    mesh.positions,
    3,
    attributes,
    size,
    weights,
    null,
    0,
    errorMm,
    ['ErrorAbsolute'] /* 'Regularize' keeps ten times the triangles at the same error */,
  );
  return compactMesh({ ...mesh, normals, indices });
}
