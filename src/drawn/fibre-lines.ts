import { sheetOfPart } from '../anatomy/fibres.ts';
import type { PartId } from '../anatomy/ids.ts';
import { sampledSurface } from '../geometry/fibre-surface.ts';
import { traceFibre } from '../geometry/trace-fibre.ts';
import { type Canvas, cellAt } from './canvas.ts';
import { simplify } from './contours.ts';
import { round, type Scale } from './outlines.ts';
import type { Point3, Projection } from './projection.ts';

const STEPS = 26;
const STEP_MM = 4;

export interface FibreLineOptions {
  /** The number in the canvas where they are seen. */
  readonly id: number;
  readonly lines: number;
  readonly mirrored?: boolean;
  /** Along the real fibres, slanted as they are; else along the sheet, which is quicker. */
  readonly slanted?: boolean;
}

/** Fine lines along a part where it is seen: which way it runs, as an engraver would show it. */
export function fibreLines(
  canvas: Canvas,
  projection: Projection,
  scale: Scale,
  part: PartId,
  { id, lines, mirrored = false, slanted = false }: FibreLineOptions,
): readonly (readonly number[])[] {
  const sheet = sheetOfPart(part);
  const flip = mirrored ? -1 : 1;
  const done: number[][] = [];
  for (const path of slanted ? slantedPaths(part, lines) : straightPaths(lines)) {
    const line: number[] = [];
    for (const [u, v] of path) {
      const n = sheet.normal(u, v);
      const m = sheet.point(u, v);
      const faces = projection.along([n[0] * flip, n[1], n[2]])[2] >= 0 ? 1 : -1;
      const half = (sheet.thickness(u, v) / 2) * faces;
      const p: Point3 = [(m[0] + n[0] * half) * flip, m[1] + n[1] * half, m[2] + n[2] * half];
      const [x, y] = projection.at(p);
      const cell = cellAt(canvas, x, y);
      if (cell >= 0 && canvas.id[cell] === id) {
        line.push((x - scale.x) * scale.perMm, (y - scale.y) * scale.perMm);
      } else if (line.length > 0) done.push(line.splice(0));
    }
    done.push(line);
  }
  return done.filter((line) => line.length >= 6).map((line) => simplify(line, 0.2).map(round));
}

type Path = readonly (readonly [u: number, v: number])[];

function straightPaths(lines: number): readonly Path[] {
  return Array.from({ length: lines }, (_, k) =>
    Array.from({ length: STEPS + 1 }, (_, i) => [0.02 + (0.96 * i) / STEPS, (k + 0.5) / lines] as const),
  );
}

/** Fibres from all over the part; where they slant, short ones from its whole length. */
function slantedPaths(part: PartId, lines: number): readonly Path[] {
  const sheet = sheetOfPart(part);
  const surface = sampledSurface(sheet);
  const isSlanted = sheet.feathers > 1 || Math.abs(surface.rates(0.5, 0.5)[1]) > 1e-7;
  if (!isSlanted) return straightPaths(lines);
  const rows = Math.max(sheet.feathers, 2);
  return Array.from({ length: lines * rows }, (_, k) => {
    const seed = { u: (Math.floor(k / rows) + 0.5) / lines, v: ((k % rows) + 0.5) / rows };
    const { u, v } = traceFibre(surface, seed, STEP_MM);
    return u.map((at, i) => [at, v[i] as number] as const);
  });
}
