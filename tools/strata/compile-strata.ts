import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BodyPoint, mergeMeshes } from '../../src/geometry/mesh.ts';
import { buildProbe, stratumOf } from './probe.ts';
import type { Solid } from './read-solids.ts';
import { type MuscleStrata, strataOfMuscle } from './strata-of-muscle.ts';
import { type PointFigures, type PointStrata, strataOfPoint } from './strata-of-point.ts';
import { randomFrom, strewPlaces } from './strew-places.ts';
import type { View } from './way-out.ts';

/** The rows of the tables that the strata are made from. */
export interface StrataTables {
  readonly points: Readonly<Record<string, PointFigures>>;
  readonly muscles: Readonly<Record<string, { readonly parts: readonly string[]; readonly view: View }>>;
  readonly contextParts: Readonly<Record<string, { readonly layer: number }>>;
}

/** Neighbours of every trigger point and muscle, in the order of their tables. Names only: no distance, no depth. */
export interface Strata {
  readonly points: Readonly<Record<string, PointStrata>>;
  readonly muscles: Readonly<Record<string, MuscleStrata>>;
}

/** Cores per muscle: a share of 8 % is then known to about 1 %. */
const CORES_PER_MUSCLE = 800;
const HARD = new Set(['bone', 'cartilage', 'disc', 'eye']);

/**
 * Reads from a folder of figures the three tables that strata are computed by: trigger points, the muscle map, and
 * what is shown beside the muscles. They are not checked here.
 */
export function readStrataTables(directory: string): StrataTables {
  const table = (file: string): unknown => JSON.parse(readFileSync(join(directory, file), 'utf8'));
  return {
    points: table('trigger-points.json') as StrataTables['points'],
    muscles: table('muscle-map.json') as StrataTables['muscles'],
    contextParts: table('context-parts.json') as StrataTables['contextParts'],
  };
}

/**
 * Finds over and under every trigger point and muscle of the left side what the compiled model has there.
 * Layer 0 lies within the skin and counts as skin. Same model and tables, same strata.
 *
 * @throws Error naming the part of a muscle that the model lacks.
 */
export function compileStrata(solids: readonly Solid[], tables: StrataTables): Strata {
  const probe = buildProbe(solids.filter(({ id }) => tables.contextParts[id]?.layer !== 0));
  const hard = new Set(solids.filter(({ kind }) => HARD.has(kind)).map(stratumOf));
  const isHard = (stratum: string): boolean => hard.has(stratum);
  const left = new Map(solids.filter(({ side }) => side !== 'right').map((solid) => [solid.id, solid]));
  const placesOn = (muscle: string, parts: readonly string[]): BodyPoint[] => {
    const meshes = parts.map((part) => {
      const solid = left.get(part);
      if (!solid) throw new Error(`${muscle}: the model has no part '${part}'`);
      return solid.mesh;
    });
    return strewPlaces(mergeMeshes(meshes), CORES_PER_MUSCLE, randomFrom(muscle));
  };
  return {
    points: mapRows(tables.points, (_, point) => strataOfPoint(probe, point, isHard)),
    muscles: mapRows(tables.muscles, (id, { parts, view }) =>
      strataOfMuscle(probe, id, placesOn(id, parts), view, isHard),
    ),
  };
}

function mapRows<A, B>(
  rows: Readonly<Record<string, A>>,
  make: (id: string, row: A) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, make(id, row)]));
}

/** One entry a line, so that a diff shows which neighbours changed. */
export function printStrata({ points, muscles }: Strata): string {
  const list = (ids: readonly string[]): string => `[${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
  const rows = (lines: string[]): string => `{\n${lines.join(',\n')}\n}`;
  return `{\n"points": ${rows(
    Object.entries(points).map(
      ([id, { over, under }]) =>
        `${JSON.stringify(id)}: {"over": ${list(over)}, "under": ${JSON.stringify(under)}}`,
    ),
  )},\n"muscles": ${rows(
    Object.entries(muscles).map(
      ([id, { over, under }]) => `${JSON.stringify(id)}: {"over": ${list(over)}, "under": ${list(under)}}`,
    ),
  )}\n}\n`;
}
