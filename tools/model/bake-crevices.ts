import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { type Mesh, mergeMeshes, mirrorMesh } from '../../src/geometry/mesh.ts';
import type { Structure } from './structure.ts';

/** How far a neighbour may be and still darken a crevice, mm. */
const REACH_MM = 20;
const RAYS = 40;
/** Rays start this far off the surface, so that they do not hit their own triangle, mm. */
const LIFT_MM = 0.6;

/** Directions of the upper hemisphere, cosine-weighted, on a Fibonacci spiral: z is the normal's axis. */
const DIRECTIONS: readonly (readonly [number, number, number])[] = Array.from({ length: RAYS }, (_, i) => {
  const r2 = (i + 0.5) / RAYS;
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  const r = Math.sqrt(r2);
  return [r * Math.cos(angle), r * Math.sin(angle), Math.sqrt(1 - r2)] as const;
});

function bvhOf(meshes: readonly Mesh[]): MeshBVH {
  const all = mergeMeshes(meshes.map(({ positions, indices }) => ({ positions, indices })));
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(all.positions, 3));
  geometry.setIndex(new BufferAttribute(all.indices, 1));
  return new MeshBVH(geometry, { targetLeafSize: 8 });
}

/**
 * Shades the crevices: for every vertex the share of its sky that is open within about 20 mm, 1 = all.
 *
 * A structure is darkened only by what remains when the body is peeled down to it: soft parts of its own layer
 * or deeper, and bones; bones only by bones and cartilage; the skin only by itself. So nothing that is hidden
 * leaves a shadow. Deterministic.
 */
export function bakeCrevices(structures: readonly Structure[]): Map<Structure, Float32Array> {
  const depthOf = (s: Structure): number => (s.kind === 'skin' ? -1 : (s.layer ?? 6));
  const bothSides = (s: Structure): Mesh[] => (s.side === 'left' ? [s.mesh, mirrorMesh(s.mesh)] : [s.mesh]);
  const shades = new Map<Structure, Float32Array>();
  for (const depth of [-1, 0, 1, 2, 3, 4, 5, 6]) {
    const here = structures.filter((s) => depthOf(s) === depth);
    if (here.length === 0) continue;
    const occluders = depth < 0 ? here : structures.filter((s) => depthOf(s) >= depth);
    const bvh = bvhOf(occluders.flatMap(bothSides));
    for (const s of here) shades.set(s, smoothShade(s.mesh, shadeMesh(s.mesh, bvh)));
  }
  return shades;
}

function shadeMesh({ positions, normals }: Mesh, bvh: MeshBVH): Float32Array {
  if (!normals) throw new Error('bakeCrevices needs normals');
  const out = new Float32Array(positions.length / 3);
  const ray = new Ray();
  const n = new Vector3();
  const a = new Vector3();
  const b = new Vector3();
  for (let v = 0; v < out.length; v++) {
    n.fromArray(normals, v * 3).normalize();
    // a frame round the normal that turns smoothly over the surface (Duff et al. 2017)
    const sign = n.z >= 0 ? 1 : -1;
    const p = -1 / (sign + n.z);
    const q = n.x * n.y * p;
    a.set(1 + sign * n.x * n.x * p, sign * q, -sign * n.x);
    b.set(q, sign + n.y * n.y * p, -n.y);
    ray.origin.fromArray(positions, v * 3).addScaledVector(n, LIFT_MM);
    let open = 0;
    for (const [x, y, z] of DIRECTIONS) {
      ray.direction.set(0, 0, 0).addScaledVector(a, x).addScaledVector(b, y).addScaledVector(n, z);
      const hit = bvh.raycastFirst(ray, DoubleSide, 0, REACH_MM);
      open += hit ? (hit.distance / REACH_MM) ** 0.7 : 1;
    }
    out[v] = open / RAYS;
  }
  return out;
}

/** One round of averaging with the neighbours takes away the grain of few rays. */
function smoothShade({ indices }: Mesh, shade: Float32Array): Float32Array {
  const sum = Float32Array.from(shade, (s) => s * 2);
  const weight = new Float32Array(shade.length).fill(2);
  for (let i = 0; i < indices.length; i += 3)
    for (let e = 0; e < 3; e++) {
      const v = indices[i + e] as number;
      sum[v] = (sum[v] as number) + (shade[indices[i + ((e + 1) % 3)] as number] as number);
      weight[v] = (weight[v] as number) + 1;
    }
  return sum.map((s, v) => s / (weight[v] as number));
}
