import { bandOfPoint } from '../../../src/anatomy/fibres.ts';
import { createFibreSheet, type FibreSheet, meshFibreSheet } from '../../../src/geometry/fibre-sheet.ts';
import { type Mesh, mergeMeshes } from '../../../src/geometry/mesh.ts';
import { meshTube } from '../../../src/geometry/tube.ts';
import type { Tables } from '../../model/read-tables.ts';
import type { Structure } from '../../model/structure.ts';
import { mix, TISSUE } from '../../model/tissue-colour.ts';
import { ballMesh, DRAWN, drawn, type Look, once, SHOULDER_BLADE, type Step } from './step.ts';

/** The muscle of the example: flat, seen whole from behind, with a tendon at its end. */
const PART = 'infraspinatus';
const POINT = 'infraspinatus-trp1';
/** What it lies on and pulls at, as glass. */
const BONES = ['scapula', 'humerus', 'clavicle'];
const LOOK: Look = { ...SHOULDER_BLADE, glass: BONES };
const LEAF_MM = 0.8;
/** Where the cut through the belly goes, as u. */
const CUT = 0.5;

/** From the fibre paths of one muscle to its finished mesh. */
export function muscleSteps(tables: Tables, body: readonly Structure[]): Step[] {
  const figures = tables.muscles[PART];
  const finished = body.find(({ id }) => id === PART);
  if (!figures || !finished) throw new Error(`there is no ${PART}`);
  const bones = body.filter(({ id }) => BONES.includes(id)).map(once);
  const sheet = createFibreSheet(figures);
  const paths = drawn(
    'paths',
    mergeMeshes(figures.fascicles.map((path) => line(path as number[][], 0.75))),
    DRAWN.accent,
  );
  const stations = drawn(
    'stations',
    ballMesh(
      figures.fascicles.flat().map(([x = 0, y = 0, z = 0]) => [x, y, z, 1.7]),
      16,
    ),
    DRAWN.ink,
  );
  const cut = drawn(
    'cut',
    meshFibreSheet(between(sheet, 0, CUT), { alongSteps: 40, acrossSteps: 24 }),
    DRAWN.clay,
  );
  const profiles = drawn('profiles', profilesOf(sheet), DRAWN.accent);
  const whole = once(finished);
  const band = bandOfPoint(POINT);
  const bandLine = Array.from({ length: band.u.length }, (_, j) =>
    Array.from(band.points.slice(j * 3, j * 3 + 3)),
  );
  const point = drawn('point', ballMesh([pointOf(bandLine, band.start, 4)]), DRAWN.accent);
  const bandTube = drawn('band', line(bandLine, band.radiusMm), DRAWN.accent);
  const step = (name: string, structures: readonly Structure[], look: Partial<Look> = {}): Step => ({
    name: `muscle-${name}`,
    structures: [...bones, ...structures],
    look: { ...LOOK, ...look },
  });
  return [
    step('1-paths', [paths, stations]),
    step('2-sheet', [paths, stations, ...sheetDrawn(sheet)]),
    step('3-thickness', [cut, profiles, ...sheetDrawn(between(sheet, CUT, 1))]),
    step('4-uv', [placesOf(sheet)]),
    step('5-colour', [whole]),
    step('6-band', [whole, bandTube, point], { glass: [...BONES, PART] }),
  ];
}

/** A mid-surface as a thin leaf with the net of its u and v. */
function sheetDrawn(sheet: FibreSheet): Structure[] {
  return [
    drawn('leaf', meshFibreSheet(thin(sheet, LEAF_MM), { alongSteps: 56 }), TISSUE.aponeurosis),
    drawn('net', netOf(sheet), DRAWN.accentSoft),
  ];
}

/** A path of the body frame, mm, as a tube. */
function line(path: readonly (readonly number[])[], radiusMm: number): Mesh {
  return meshTube({ path, radius: path.map(() => radiusMm) }, { sides: 10, alongSteps: 60 });
}

function pointOf(path: readonly (readonly number[])[], at: number, radiusMm: number): number[] {
  return [...(path[at] ?? []), radiusMm];
}

/** The mid-surface as a leaf of one thickness, mm. */
function thin(sheet: FibreSheet, leafMm: number): FibreSheet {
  return { ...sheet, crown: () => leafMm };
}

/** The sheet between two places along its fibres, as u. */
function between(sheet: FibreSheet, from: number, to: number): FibreSheet {
  const along = (u: number): number => from + (to - from) * u;
  return {
    ...sheet,
    point: (u, v) => sheet.point(along(u), v),
    normal: (u, v) => sheet.normal(along(u), v),
    crown: (u, v) => sheet.crown(along(u), v),
  };
}

/** Lines of equal u and of equal v on the mid-surface. */
function netOf(sheet: FibreSheet): Mesh {
  const steps = Array.from({ length: 25 }, (_, i) => i / 24);
  const along = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].map((v) =>
    line(
      steps.map((u) => sheet.point(u, v)),
      0.45,
    ),
  );
  const across = Array.from({ length: 11 }, (_, i) => i / 10).map((u) =>
    line(
      steps.map((v) => sheet.point(u, v)),
      0.45,
    ),
  );
  return mergeMeshes([...along, ...across]);
}

/** The outline of the belly's cross-section at each tenth of its length, up to the cut. */
function profilesOf(sheet: FibreSheet): Mesh {
  const rounds = Array.from({ length: 49 }, (_, i) => (Math.PI * 2 * i) / 48);
  return mergeMeshes(
    [0.1, 0.2, 0.3, 0.4, CUT].map((u) =>
      line(
        rounds.map((angle) => {
          const v = (1 - Math.cos(angle)) / 2;
          const half = (sheet.crown(u, v) * Math.sin(angle)) / 2;
          const normal = sheet.normal(u, v);
          return sheet.point(u, v).map((x, c) => x + half * (normal[c as 0] ?? 0));
        }),
        0.6,
      ),
    ),
  );
}

/** The closed mesh with its (u, v) as colour: from pale to the accent along u, lines at each tenth of u and fifth of v. */
function placesOf(sheet: FibreSheet): Structure {
  const mesh = meshFibreSheet(sheet, { alongSteps: 240, acrossSteps: 200 });
  const structure = drawn('places', mesh, TISSUE.aponeurosis);
  const isLine = (value: number, parts: number, width: number): boolean =>
    Math.abs(value * parts - Math.round(value * parts)) < width * parts;
  for (let i = 0; i < mesh.positions.length / 3; i++) {
    const [u, v] = [mesh.uvs?.[i * 2] ?? 0, mesh.uvs?.[i * 2 + 1] ?? 0];
    const line = isLine(u, 10, 0.0045) || isLine(v, 5, 0.009);
    structure.colours.set(line ? DRAWN.ink : mix(TISSUE.aponeurosis, DRAWN.accent, 0.06 + 0.75 * u), i * 3);
  }
  return structure;
}
