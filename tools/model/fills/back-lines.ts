import type { FibreSheetFigures } from '../../../src/geometry/fibre-sheet.ts';
import type { SphereMeshFigures } from '../../../src/geometry/sphere-mesh.ts';
import type { TubeFigures } from '../../../src/geometry/tube.ts';
import type { Tables } from '../read-tables.ts';
import type { Structure } from '../structure.ts';
import { castOnto } from './cast-onto.ts';

function landmark(tables: Tables, id: string): readonly [number, number, number] {
  const mark = tables.landmarks[id];
  if (!mark) throw new Error(`landmarks.json has no ${id}`);
  return mark.xyz as unknown as readonly [number, number, number];
}

/** The ligament along the tips of the spinous processes, from C7 to the sacrum. */
export function supraspinousLigament(tables: Tables): TubeFigures {
  const names = ['c7', ...Array.from({ length: 12 }, (_, i) => `t${i + 1}`), 'l1', 'l2', 'l3', 'l4', 'l5'];
  const path = names.map((n) => {
    const [, y, z] = landmark(tables, `spinous-${n}`);
    return [0, y, z + 0.5];
  });
  const [, y, z] = path.at(-1) as [number, number, number];
  path.push([0, y - 26, z - 4]);
  return { path, radius: path.map(() => 3.2) };
}

/** The nuchal ligament: a plate on the mid-line from the back of the head to C7, its free edge behind. */
export function nuchalLigament(tables: Tables): SphereMeshFigures {
  const head = landmark(tables, 'occipital-protuberance');
  const root = landmark(tables, 'spinous-c7');
  const c2 = landmark(tables, 'spinous-c2');
  const stations = 7;
  const half = 1.4;
  const balls: number[][] = [];
  for (let j = 0; j < stations; j++) {
    const t = j / (stations - 1);
    // the free edge follows the hollow of the neck, the deep edge the tips of the cervical spines
    const hollow = 4 * t * (1 - t) * 22;
    const y = head[1] - 6 + t * (root[1] - head[1] + 6);
    const edge = head[2] + 4 * (1 - t) + t * (root[2] - head[2]) + hollow;
    const spines = c2[2] * (1 - t) + root[2] * t;
    balls.push([0, y, edge, half], [0, y, edge + Math.max(3, spines - edge + 10), half]);
  }
  const plates = Array.from({ length: stations - 1 }, (_, j) => [
    [2 * j, 2 * j + 1, 2 * j + 2],
    [2 * j + 1, 2 * j + 2, 2 * j + 3],
  ]).flat();
  return { balls, plates, blend: 1, union: 'flush', mirrored: true };
}

/**
 * The thoracolumbar fascia: over the erector spinae from the mid-line out to its side edge, from the lowest ribs
 * to the sacrum. Its shape is read off what lies below, seen from behind.
 */
export function thoracolumbarFascia(below: readonly Structure[]): FibreSheetFigures {
  const cast = castOnto(below.map((s) => s.mesh));
  /** Height and half width of the sheet: the diamond of the lower back. */
  const rows: readonly (readonly [y: number, halfWidth: number])[] = [
    [1205, 6],
    [1165, 30],
    [1120, 58],
    [1080, 76],
    [1040, 78],
    [1005, 72],
    [975, 58],
    [948, 42],
    [920, 26],
    [895, 13],
  ];
  const stations = 7;
  const fascicles = rows.map(([y, halfWidth]) =>
    Array.from({ length: stations }, (_, j) => {
      const x = -1 + ((halfWidth + 1) * j) / (stations - 1);
      const hit = cast([Math.max(0.5, x), y, -250], [0, 0, 1]);
      return [x, y, (hit?.[2] ?? Number.NaN) - 0.8];
    }),
  );
  smoothDepth(fascicles);
  return {
    fascicles,
    thickness: Array.from({ length: rows.length - 2 }, () => Array(stations).fill(1.6) as number[]),
  };
}

/** Fills misses and draws the sheet taut over hollows: only backwards (-z), so that nothing below pokes through. */
function smoothDepth(fascicles: number[][][]): void {
  for (let round = 0; round < 6; round++) {
    const before = fascicles.map((row) => row.map((p) => p[2] as number));
    fascicles.forEach((row, k) => {
      row.forEach((p, j) => {
        const around = [
          before[k]?.[j - 1],
          before[k]?.[j + 1],
          before[k - 1]?.[j],
          before[k + 1]?.[j],
        ].filter((z): z is number => z !== undefined && Number.isFinite(z));
        const mean = around.reduce((a, b) => a + b, 0) / around.length;
        const z = p[2] as number;
        p[2] = Number.isFinite(z) ? Math.min(z, mean) : mean;
      });
    });
  }
}
