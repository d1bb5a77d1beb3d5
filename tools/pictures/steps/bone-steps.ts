import { vertexNormals } from '../../../src/geometry/measure-mesh.ts';
import { type Mesh, mergeMeshes } from '../../../src/geometry/mesh.ts';
import { polygonise } from '../../../src/geometry/polygonise.ts';
import {
  boxOfSphereMesh,
  type SphereMeshFigures,
  sphereMeshField,
} from '../../../src/geometry/sphere-mesh.ts';
import { meshTube } from '../../../src/geometry/tube.ts';
import type { Tables } from '../../model/read-tables.ts';
import type { Structure } from '../../model/structure.ts';
import { mix, TISSUE, unitHash } from '../../model/tissue-colour.ts';
import { ballMesh, DRAWN, drawn, once, SHOULDER_BLADE, type Step } from './step.ts';

/** The bone of the example: it has a broad plate, ridges and a socket. */
const BONE = 'scapula';
/** A little coarser than the compiler's, so that its cells can be seen, mm. */
const STEP_MM = 1.6;
/** Plates by themselves have no seams to be softened: a hair's width, mm. */
const HARDLY_MM = 0.05;

/** From the balls of one bone, by its plates and their smooth union, to the mesh that the model holds. */
export function boneSteps(
  tables: Tables,
  body: readonly Structure[],
  shades: ReadonlyMap<Structure, Float32Array>,
): Step[] {
  const figures = tables.bones[BONE];
  const finished = body.find(({ id }) => id === BONE);
  if (!figures || !finished) throw new Error(`there is no ${BONE}`);
  const balls = drawn('balls', ballMesh(figures.balls), TISSUE.bone);
  const rods = drawn('rods', rodsOf(figures), DRAWN.accent);
  const plates = figures.plates.map((plate, i) =>
    drawn(
      `plate-${i}`,
      surfaceOf({ ...figures, plates: [plate], hollows: [], blend: HARDLY_MM, union: 'plain' }, 1),
      mix(TISSUE.bone, DRAWN.clay, unitHash(`plate ${i}`)),
    ),
  );
  const raw = drawn('raw', surfaceOf(figures, STEP_MM), TISSUE.bone);
  const step = (name: string, structures: readonly Structure[]): Step => ({
    name: `bone-${name}`,
    structures,
    look: { ...SHOULDER_BLADE, edges: ['raw'] },
    shades,
  });
  return [
    step('1-balls', [balls, rods]),
    step('2-plates', plates),
    step('3-union', [raw]),
    step('4-bone', [once(finished)]),
  ];
}

function surfaceOf(figures: SphereMeshFigures, stepMm: number): Mesh {
  const box = boxOfSphereMesh(figures, figures.blend * 3 + stepMm * 2);
  const mesh = polygonise(sphereMeshField(figures), { ...box, stepMm });
  return { ...mesh, normals: vertexNormals(mesh) };
}

/** The edges of all plates, from ball to ball. */
function rodsOf({ balls, plates }: SphereMeshFigures): Mesh {
  const edges = new Set<string>();
  for (const plate of plates)
    plate.forEach((a, i) => {
      const b = plate[(i + 1) % plate.length] as number;
      if (a !== b) edges.add([Math.min(a, b), Math.max(a, b)].join(' '));
    });
  return mergeMeshes(
    [...edges].map((edge) => {
      const path = edge.split(' ').map((k) => (balls[Number(k)] ?? []).slice(0, 3));
      return meshTube({ path, radius: [0.7, 0.7] }, { sides: 8, alongSteps: 2 });
    }),
  );
}
