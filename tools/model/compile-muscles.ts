import type { StructureKind } from '../../src/anatomy/ids.ts';
import { createFibreSheet, type FibreSheet, meshFibreSheet } from '../../src/geometry/fibre-sheet.ts';
import { signedVolume } from '../../src/geometry/measure-mesh.ts';
import { type Mesh, mergeMeshes } from '../../src/geometry/mesh.ts';
import { restoreVolume } from '../../src/geometry/restore-volume.ts';
import { slenderness, tendonShare } from '../../src/geometry/slenderness.ts';
import { meshTube } from '../../src/geometry/tube.ts';
import type { Aponeurosis, PartFigures, Tables } from './read-tables.ts';
import { simplifyMesh } from './simplify-mesh.ts';
import type { Colour, Structure } from './structure.ts';
import { mix, muscleColour, smoothstep, TISSUE } from './tissue-colour.ts';

/**
 * The clinical muscle of a part, where it has one, and its layer (a count from 1 at the surface to 5 in the depth),
 * from the muscle map or the context table.
 */
export function ownerOf(tables: Tables, part: string): { muscle?: string; layer: number } {
  for (const [muscle, entry] of Object.entries(tables.muscleMap))
    if (entry.parts.includes(part)) return { muscle, layer: entry.layer };
  const context = tables.contextParts[part];
  if (!context) throw new Error(`${part} has no owner`); // readTables has made sure
  return { layer: context.layer };
}

/** Stations are 15 to 60 mm apart: about six steps between two keep the spline's shape. */
const STEPS_PER_STATION = 7;
/** The rectus needs finer steps: its intersections are 6 mm wide. */
const RECTUS_STEPS = 14;

/** Compiles every part of the muscle table to a closed, coloured, simplified mesh. */
export function compileMuscles(tables: Tables): Structure[] {
  return Object.entries(tables.muscles).map(([id, figures]) => {
    const sheet = createFibreSheet(figures);
    const stations = figures.fascicles[0]?.length ?? 2;
    const belly = meshFibreSheet(sheet, {
      alongSteps: (stations - 1) * (id === 'rectus-abdominis' ? RECTUS_STEPS : STEPS_PER_STATION),
      acrossSteps: 18,
    });
    // A few micrometres on a thumb, a third of a millimetre on a thigh: what the eye can just not see.
    const errorMm = Math.min(0.7, Math.max(0.16, Math.cbrt(figures.volume * 1000) * 0.014));
    if (id === 'rectus-abdominis') groove(belly);
    const pieces = [restoreVolume(simplifyMesh(belly, { errorMm }), signedVolume(belly))];
    for (const slip of figures.slips ?? [])
      pieces.push(simplifyMesh(meshTube(slip, { sides: 8 }), { errorMm: 0.35 }));
    const mesh = mergeMeshes(pieces);
    const { muscle, layer } = ownerOf(tables, id);
    return {
      id,
      side: 'left',
      kind: figures.tissue as StructureKind,
      ...(muscle && { muscle }),
      layer,
      mesh,
      colours: colourPart(id, figures, sheet, mesh, tables.aponeuroses[id], pieces[0] as Mesh),
      ...(figures.pennation && { pennation: figures.pennation }),
      ...(figures.feathers && { feathers: figures.feathers }),
      tableVolumeMl: figures.volume,
    };
  });
}

/** Where the three tendinous intersections cross the rectus, as u (pubis 0 to ribs 1); the lowest at the navel. */
const INTERSECTIONS = [0.52, 0.665, 0.81];
const INTERSECTION_HALF_WIDTH = 0.011;
const GROOVE_MM = 2.2;

/** How much tendinous intersection there is at (u, v): 1 in its middle; each runs a slight zigzag across. */
function intersectionAt(u: number, v: number): number {
  return INTERSECTIONS.reduce((most, at, i) => {
    const zigzag = 0.006 * Math.sin(v * 17 + i * 2) + 0.012 * (v - 0.5);
    const d = (u - at - zigzag) / INTERSECTION_HALF_WIDTH;
    return Math.max(most, Math.exp(-d * d));
  }, 0);
}

/** Draws the rectus in at its tendinous intersections, from both sides. */
function groove({ positions, normals, uvs }: Mesh): void {
  if (!normals || !uvs) return;
  for (let i = 0; i < positions.length / 3; i++) {
    const v = uvs[i * 2 + 1] as number;
    const depth = GROOVE_MM * intersectionAt(uvs[i * 2] as number, v) * 4 * v * (1 - v);
    for (let c = 0; c < 3; c++)
      positions[i * 3 + c] = (positions[i * 3 + c] as number) - depth * (normals[i * 3 + c] as number);
  }
}

/** How much aponeurosis there is at (u, v): 1 within its reach from the end of the sheet, softly down to 0. */
function aponeurosisAt(figures: Aponeurosis, u: number, v: number): number {
  const [a, b, c] = figures.reach;
  const reach = v < 0.5 ? a + (b - a) * v * 2 : b + (c - b) * (v - 0.5) * 2;
  const fromEnd = figures.end === 'origin' ? u : 1 - u;
  return 1 - smoothstep(reach - 0.04, reach + 0.04, fromEnd);
}

/**
 * Colours a part along its fibres: tendon where the belly is slender (under about a sixth of its largest
 * cross-section), aponeurosis where the table says so, slips as tendon, the rest in the muscle's own red.
 */
function colourPart(
  id: string,
  figures: PartFigures,
  sheet: FibreSheet,
  mesh: Mesh,
  aponeurosis: Aponeurosis | undefined,
  belly: Mesh,
): Float32Array {
  const red = muscleColour(id);
  const slender = slenderness(sheet, 48);
  const bellyVertices = belly.positions.length / 3;
  const colours = new Float32Array(mesh.positions.length);
  for (let i = 0; i < mesh.positions.length / 3; i++) {
    const u = mesh.uvs?.[i * 2] ?? 0;
    const v = mesh.uvs?.[i * 2 + 1] ?? 0;
    let colour: Colour;
    if (id === 'iliotibial-tract')
      // its upper end fades into the fascia over the gluteus medius, which is not drawn
      colour = mix(red, TISSUE.tendon, 0.25 + 0.75 * smoothstep(0, 0.16, u));
    else if (figures.tissue !== 'muscle')
      colour = figures.tissue === 'tendon' ? TISSUE.tendon : TISSUE.aponeurosis;
    else if (i >= bellyVertices) colour = TISSUE.tendon;
    else {
      colour = mix(red, TISSUE.tendon, tendonShare(slender, u));
      if (id === 'rectus-abdominis') colour = mix(colour, TISSUE.tendon, 0.85 * intersectionAt(u, v));
      if (aponeurosis) colour = mix(colour, TISSUE.aponeurosis, 0.9 * aponeurosisAt(aponeurosis, u, v));
    }
    colours.set(colour, i * 3);
  }
  return colours;
}
