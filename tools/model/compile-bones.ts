import type { StructureKind } from '../../src/anatomy/ids.ts';
import { connectedComponents, signedVolume, vertexNormals } from '../../src/geometry/measure-mesh.ts';
import { compactMesh, type Mesh } from '../../src/geometry/mesh.ts';
import { polygonise } from '../../src/geometry/polygonise.ts';
import { relaxMesh } from '../../src/geometry/relax-mesh.ts';
import { smoothNormals } from '../../src/geometry/smooth-normals.ts';
import { boxOfSphereMesh, type SphereMeshFigures, sphereMeshField } from '../../src/geometry/sphere-mesh.ts';
import { joinWithMirror, leftHalf } from './mirror-half.ts';
import type { BoneFigures } from './read-tables.ts';
import { simplifyMesh } from './simplify-mesh.ts';
import type { Structure } from './structure.ts';
import { TISSUE } from './tissue-colour.ts';

/** What a structure of the bone table is made of, by its name: the table also holds cartilages and discs. */
export function kindOfBone(id: string): StructureKind {
  if (id.includes('cartilage')) return 'cartilage';
  if (id.startsWith('disc-')) return 'disc';
  return 'bone';
}

interface Detail {
  readonly stepMm: number;
  readonly errorMm: number;
}

/** Small bones are sampled and simplified more finely than large ones. */
function detailOf(id: string): Detail {
  if (/^teeth/.test(id)) return { stepMm: 0.8, errorMm: 0.3 };
  if (/^phalanx/.test(id)) return { stepMm: 0.8, errorMm: 0.22 };
  if (/^(scaphoid|lunate|triquetrum|pisiform|trapez|capitate|hamate|hyoid)/.test(id))
    return { stepMm: 0.9, errorMm: 0.28 };
  if (/^(metacarpal|metatarsal)/.test(id)) return { stepMm: 1, errorMm: 0.3 };
  if (/^(femur|tibia|hip-bone|humerus|sacrum)/.test(id)) return { stepMm: 1.6, errorMm: 0.7 };
  if (id === 'cranium') return { stepMm: 1.5, errorMm: 0.6 };
  if (id === 'mandible') return { stepMm: 1.1, errorMm: 0.5 };
  return { stepMm: 1.25, errorMm: 0.6 };
}

/**
 * How many rounds the shading of a bone is smoothed: bones made of few large plates show facets and need the
 * most, while teeth and the skull's fine edges would melt.
 */
function shadingRounds(id: string): number {
  if (id.startsWith('disc-')) return 1;
  if (/^(scapula|hip-bone|sacrum)/.test(id)) return 60;
  if (
    /^(femur|tibia|fibula|humerus|radius|ulna|clavicle|patella|vertebra|calcaneus|talus|sternum|manubrium|costal|thyroid)/.test(
      id,
    )
  )
    return 24;
  return 6;
}

/** Pieces smaller than this share of the largest are crumbs of the distance field, not anatomy. */
const CRUMB_SHARE = 0.03;

function withoutCrumbs(mesh: Mesh): Mesh {
  const pieces = connectedComponents(mesh);
  const largest = pieces[0]?.length ?? 0;
  const kept = pieces.filter(
    (p) => p.length >= largest * CRUMB_SHARE && signedVolume({ ...mesh, indices: p }) > 0,
  );
  return compactMesh({ ...mesh, indices: Uint32Array.from(kept.flatMap((p) => [...p])) });
}

/**
 * The surface of a sphere-mesh: distance field, polygons, relaxation, smooth shading, simplification. Body frame, mm.
 * A mirrored one is symmetrical to the bit: its left half is simplified and joined with its mirror image.
 *
 * @param shading how many rounds the normals are smoothed
 */
export function meshOfBone(figures: SphereMeshFigures, { stepMm, errorMm }: Detail, shading: number): Mesh {
  const box = boxOfSphereMesh(figures, figures.blend * 3 + stepMm * 2);
  // a column of cells centred on the mid-plane, so that halves can be cut along vertices
  if (figures.mirrored) box.min[0] = -(Math.ceil(-(box.min[0] as number) / stepMm) + 0.5) * stepMm;
  const raw = withoutCrumbs(polygonise(sphereMeshField(figures), { ...box, stepMm }));
  const relaxed = relaxMesh(raw, { rounds: 6 });
  const dense = { ...relaxed, normals: vertexNormals(relaxed) };
  const shaded = { ...dense, normals: smoothNormals(dense, { rounds: shading }) };
  return figures.mirrored
    ? joinWithMirror(simplifyMesh(leftHalf(shaded, stepMm / 2), { errorMm }))
    : simplifyMesh(shaded, { errorMm });
}

/**
 * Compiles one structure of the bone table, a bone, cartilage, disc or row of teeth: its mesh at the detail that
 * suits its size (body frame, mm), and its colour.
 *
 * @throws RangeError naming the figure that cannot be built
 */
export function compileBone(id: string, figures: BoneFigures): Structure {
  const mesh = meshOfBone(figures, detailOf(id), shadingRounds(id));
  const kind = kindOfBone(id);
  const colour = id.startsWith('teeth') ? TISSUE.teeth : TISSUE[kind as 'bone' | 'cartilage' | 'disc'];
  const colours = new Float32Array(mesh.positions.length);
  for (let i = 0; i < colours.length; i += 3) colours.set(colour, i);
  return { id, side: figures.side, kind, mesh, colours };
}
