import { vertexNormals } from '../../src/geometry/measure-mesh.ts';
import type { Mesh } from '../../src/geometry/mesh.ts';
import type { Colour } from './structure.ts';
import { TISSUE } from './tissue-colour.ts';

const SECTORS = 24;
/** Rings by their angle to the gaze, degrees: close together where pupil, iris and white meet. */
const RINGS_DEG = [10, 11, 19, 28, 29.5, 40, 55, 72, 90, 108, 126, 144, 162];
const PUPIL_DEG = 10.5;
const IRIS_DEG = 28.75;

/**
 * An eyeball that looks straight ahead (+Z): a ball whose rings follow pupil and iris, so that their edges are crisp
 * with few triangles, and the colour of each vertex.
 *
 * Takes centre and radius, and gives the mesh, in the body frame, mm.
 */
export function meshEyeball([cx, cy, cz, r]: readonly number[]): { mesh: Mesh; colours: Float32Array } {
  const points: number[][] = [[0, 0, 1]];
  const angles = [0];
  for (const deg of RINGS_DEG)
    for (let s = 0; s < SECTORS; s++) {
      const a = (deg * Math.PI) / 180;
      const turn = (2 * Math.PI * s) / SECTORS;
      points.push([Math.sin(a) * Math.cos(turn), Math.sin(a) * Math.sin(turn), Math.cos(a)]);
      angles.push(deg);
    }
  points.push([0, 0, -1]);
  angles.push(180);
  const triangles: number[] = [];
  const at = (ring: number, s: number): number => 1 + ring * SECTORS + (s % SECTORS);
  const last = points.length - 1;
  for (let s = 0; s < SECTORS; s++) {
    triangles.push(
      0,
      at(0, s),
      at(0, s + 1),
      last,
      at(RINGS_DEG.length - 1, s + 1),
      at(RINGS_DEG.length - 1, s),
    );
    for (let ring = 0; ring < RINGS_DEG.length - 1; ring++) {
      const [a, b, c, d] = [at(ring, s), at(ring, s + 1), at(ring + 1, s), at(ring + 1, s + 1)];
      triangles.push(a, c, b, b, c, d);
    }
  }
  const centre = [cx, cy, cz] as number[];
  const positions = Float32Array.from(
    points.flatMap((p) => p.map((x, c) => (centre[c] as number) + x * (r as number))),
  );
  const indices = Uint32Array.from(triangles);
  const colourAt = (deg: number): Colour =>
    deg < PUPIL_DEG ? TISSUE.pupil : deg < IRIS_DEG ? TISSUE.iris : TISSUE.eye;
  return {
    mesh: { positions, indices, normals: vertexNormals({ positions, indices }) },
    colours: Float32Array.from(angles.flatMap((deg) => [...colourAt(deg)])),
  };
}
