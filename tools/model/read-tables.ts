import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFibreSheetFigures, type FibreSheetFigures } from '../../src/geometry/fibre-sheet.ts';
import { checkSphereMeshFigures, type SphereMeshFigures } from '../../src/geometry/sphere-mesh.ts';
import { checkTubeFigures, type TubeFigures } from '../../src/geometry/tube.ts';

/** A muscle part as `figures/muscles.json` gives it. */
export interface PartFigures extends FibreSheetFigures {
  readonly muscle: string;
  readonly tissue: 'muscle' | 'tendon' | 'aponeurosis';
  readonly slips?: readonly TubeFigures[];
  /** Volume in ml that the recipe of design.md gives. */
  readonly volume: number;
}

/** A row of the bone table: a sphere-mesh and its side. */
export interface BoneFigures extends SphereMeshFigures {
  readonly name: string;
  readonly latin: string;
  readonly side: 'left' | 'midline';
}

/** A structure of `face-cartilages.json`: figures as a bone's, and what it is made of. */
export interface FaceFigures extends BoneFigures {
  readonly kind: 'cartilage' | 'eye';
}

/** What the compiler checks of a trigger point. */
export interface TriggerPointFigures {
  readonly muscle: string;
  readonly part: string;
  readonly u: number;
  readonly v: number;
  readonly xyz: readonly number[];
  readonly spreadMm: number;
}

/** Where a flat muscle turns into aponeurosis: from one end up to `reach` of u, given at v = 0, 0.5 and 1. */
export interface Aponeurosis {
  readonly end: 'origin' | 'insertion';
  readonly reach: readonly [number, number, number];
}

/** What the measured tables leave open and the compiler makes from them: see tools/model/fills. */
export type FillFigures = {
  readonly name: string;
  readonly latin: string;
  readonly kind: 'muscle' | 'fascia';
  readonly side: 'left' | 'midline';
  readonly layer: number;
} & (
  | { readonly form: 'intercostal'; readonly rib: number }
  | {
      readonly form:
        | 'rectus-sheath'
        | 'linea-alba'
        | 'inguinal-ligament'
        | 'supraspinous-ligament'
        | 'nuchal-ligament'
        | 'thoracolumbar-fascia';
    }
);

/** The measured tables that the body is compiled from, by file. */
export interface Tables {
  readonly muscles: Readonly<Record<string, PartFigures>>;
  readonly bones: Readonly<Record<string, BoneFigures>>;
  readonly muscleMap: Readonly<Record<string, { readonly parts: readonly string[]; readonly layer: number }>>;
  readonly contextParts: Readonly<Record<string, { readonly layer: number }>>;
  readonly face: Readonly<Record<string, FaceFigures>>;
  readonly fills: Readonly<Record<string, FillFigures>>;
  readonly aponeuroses: Readonly<Record<string, Aponeurosis>>;
  readonly triggerPoints: Readonly<Record<string, TriggerPointFigures>>;
  readonly landmarks: Readonly<Record<string, { readonly xyz: readonly number[] }>>;
}

/** A figure of a table that cannot be compiled. The message names table, id and figure. */
export class TableError extends Error {
  constructor(table: string, id: string, figure: string) {
    super(`${table} › ${id} › ${figure}`);
    this.name = 'TableError';
  }
}

function readTable(directory: string, file: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(join(directory, file), 'utf8');
  } catch {
    throw new TableError(file, '-', `cannot be read from ${directory}`);
  }
  let table: unknown;
  try {
    // JSON has no NaN; a table written by a careless script may. Say so instead of "unexpected token".
    table = JSON.parse(text);
  } catch (error) {
    const line = text.split('\n').find((l) => /\b(NaN|Infinity)\b/.test(l));
    const id = /^\s*"([^"]+)"/.exec(line ?? '')?.[1] ?? '-';
    throw new TableError(file, id, line ? 'holds NaN or Infinity, which is no figure' : String(error));
  }
  if (typeof table !== 'object' || table === null || Array.isArray(table))
    throw new TableError(file, '-', 'is not an object keyed by id');
  return table as Readonly<Record<string, unknown>>;
}

/** Runs a check of the geometry layer and puts table and id before its message. */
function checked(table: string, id: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new TableError(table, id, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads and checks the tables in a folder: every row, every figure, every id that points to another table.
 *
 * @throws TableError that names table, id and figure of the first fault.
 */
export function readTables(directory: string): Tables {
  const tables = {
    muscles: readTable(directory, 'muscles.json'),
    bones: readTable(directory, 'bones.json'),
    muscleMap: readTable(directory, 'muscle-map.json'),
    contextParts: readTable(directory, 'context-parts.json'),
    face: readTable(directory, 'face-cartilages.json'),
    fills: readTable(directory, 'fills.json'),
    aponeuroses: readTable(directory, 'aponeuroses.json'),
    triggerPoints: readTable(directory, 'trigger-points.json'),
    landmarks: readTable(directory, 'landmarks.json'),
  } as unknown as Tables;
  checkTables(tables);
  return tables;
}

/** Checks tables that are already in memory. @throws TableError as `readTables` does. */
export function checkTables(tables: Tables): void {
  const { muscles, bones, muscleMap, contextParts, triggerPoints, landmarks } = tables;
  const knowsPart = (table: string, id: string, figure: string, part: string): void => {
    if (!muscles[part])
      throw new TableError(table, id, `${figure}: there is no part '${part}' in muscles.json`);
  };
  const isLayer = (table: string, id: string, layer: number): void => {
    if (![0, 1, 2, 3, 4, 5].includes(layer)) throw new TableError(table, id, `layer: ${layer} is not 0 to 5`);
  };
  for (const [id, part] of Object.entries(muscles)) {
    checked('muscles.json', id, () => {
      if (!Array.isArray(part.fascicles) || !Array.isArray(part.thickness))
        throw new RangeError('fascicles, thickness: missing');
      checkFibreSheetFigures(part);
      part.slips?.forEach((slip, i) => {
        try {
          checkTubeFigures(slip);
        } catch (error) {
          throw new RangeError(`slips[${i}].${error instanceof Error ? error.message : String(error)}`);
        }
      });
      if (!['muscle', 'tendon', 'aponeurosis'].includes(part.tissue))
        throw new RangeError(`tissue: '${part.tissue}' is not known`);
      if (!(part.volume > 0)) throw new RangeError(`volume: ${part.volume} is not a volume`);
    });
  }
  for (const [id, bone] of Object.entries(bones))
    checked('bones.json', id, () => checkSphereMeshFigures(bone));
  for (const [id, form] of Object.entries(tables.face))
    checked('face-cartilages.json', id, () => checkSphereMeshFigures(form));
  const owner = new Map<string, string>();
  for (const [id, muscle] of Object.entries(muscleMap)) {
    isLayer('muscle-map.json', id, muscle.layer);
    muscle.parts.forEach((part, i) => {
      knowsPart('muscle-map.json', id, `parts[${i}]`, part);
      owner.set(part, id);
    });
  }
  for (const [id, context] of Object.entries(contextParts)) {
    knowsPart('context-parts.json', id, 'id', id);
    isLayer('context-parts.json', id, context.layer);
  }
  for (const part of Object.keys(muscles))
    if (!owner.has(part) && !contextParts[part])
      throw new TableError(
        'muscles.json',
        part,
        'stands neither in muscle-map.json nor in context-parts.json',
      );
  for (const [id, fill] of Object.entries(tables.fills)) {
    isLayer('fills.json', id, fill.layer);
    if (fill.form === 'intercostal')
      for (const rib of [fill.rib, fill.rib + 1])
        if (!bones[`rib-${rib}`])
          throw new TableError('fills.json', id, `rib: there is no rib-${rib} in bones.json`);
  }
  for (const [id, aponeurosis] of Object.entries(tables.aponeuroses)) {
    knowsPart('aponeuroses.json', id, 'id', id);
    if (!['origin', 'insertion'].includes(aponeurosis.end))
      throw new TableError(
        'aponeuroses.json',
        id,
        `end: '${aponeurosis.end}' is neither origin nor insertion`,
      );
    if (aponeurosis.reach?.length !== 3 || !aponeurosis.reach.every((r) => r >= 0 && r <= 1))
      throw new TableError('aponeuroses.json', id, 'reach: needs three shares from 0 to 1');
  }
  for (const [id, point] of Object.entries(triggerPoints)) {
    knowsPart('trigger-points.json', id, 'part', point.part);
    if (owner.get(point.part) !== point.muscle)
      throw new TableError(
        'trigger-points.json',
        id,
        `muscle: '${point.muscle}' does not have '${point.part}'`,
      );
    for (const figure of ['u', 'v'] as const)
      if (!(point[figure] >= 0 && point[figure] <= 1))
        throw new TableError('trigger-points.json', id, `${figure}: ${point[figure]} is not within 0 to 1`);
  }
  for (const [id, mark] of Object.entries(landmarks))
    if (mark.xyz?.length !== 3 || !mark.xyz.every(Number.isFinite))
      throw new TableError('landmarks.json', id, 'xyz: is not a point of three finite numbers');
}
