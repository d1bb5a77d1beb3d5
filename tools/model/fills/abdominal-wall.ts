import { createFibreSheet, type FibreSheetFigures } from '../../../src/geometry/fibre-sheet.ts';
import type { TubeFigures } from '../../../src/geometry/tube.ts';
import type { Tables } from '../read-tables.ts';

const STATIONS = 12;
/** The sheath lies this far off the rectus, mm. */
const SHEATH_GAP_MM = 0.4;
const SHEATH_MM = 1.2;
/** Half the width of the white line, mm. */
const LINEA_ALBA_HALF_MM = 9;

/** The front of the rectus at (u, v), pushed out by `gapMm`. */
function rectusFront(tables: Tables): (u: number, v: number, gapMm: number) => [number, number, number] {
  const figures = tables.muscles['rectus-abdominis'];
  if (!figures) throw new Error('muscles.json has no rectus-abdominis');
  const sheet = createFibreSheet(figures);
  return (u, v, gapMm) => {
    const p = sheet.point(u, v);
    const n = sheet.normal(u, v);
    const forward = n[2] < 0 ? -1 : 1;
    const h = forward * (sheet.thickness(u, v) / 2 + gapMm);
    return [p[0] + n[0] * h, p[1] + n[1] * h, p[2] + n[2] * h];
  };
}

/** The front layer of the rectus sheath: a thin sheet over the muscle, from pubis to ribs, mid-line to edge. */
export function rectusSheath(tables: Tables): FibreSheetFigures {
  const front = rectusFront(tables);
  const across = [0.08, 0.25, 0.5, 0.75, 0.92];
  const rows = across.map((v) =>
    Array.from({ length: STATIONS }, (_, j) => front(0.02 + (0.94 * j) / (STATIONS - 1), v, SHEATH_GAP_MM)),
  );
  // one fascicle on the mid-line and one just beyond the outer edge close the sheet over both borders
  const inner = (rows[0] as number[][]).map(([, y, z]) => [-1, y as number, (z as number) - 0.5]);
  const outer = (rows.at(-1) as number[][]).map(([x, y, z]) => [
    (x as number) + 8,
    y as number,
    (z as number) - 4,
  ]);
  const fascicles = [inner, ...rows, outer];
  return {
    fascicles,
    thickness: Array.from({ length: 5 }, () => Array(STATIONS).fill(SHEATH_MM) as number[]),
  };
}

/** The white line between the two recti, breastbone to pubis, symmetrical in x. */
export function lineaAlba(tables: Tables): FibreSheetFigures {
  const front = rectusFront(tables);
  const line = Array.from({ length: STATIONS }, (_, j) =>
    front(0.015 + (0.93 * j) / (STATIONS - 1), 0.1, 0.2),
  );
  const fascicles = [-1, -0.5, 0, 0.5, 1].map((share) =>
    line.map(([, y, z]) => [share * LINEA_ALBA_HALF_MM, y, z - (1 - share * share) * 1.2]),
  );
  return { fascicles, thickness: Array.from({ length: 3 }, () => Array(STATIONS).fill(2.4) as number[]) };
}

/** The inguinal ligament: from the front spine of the hip bone to the pubic tubercle, sagging a little. */
export function inguinalLigament(tables: Tables): TubeFigures {
  const a = tables.landmarks.asis?.xyz;
  const b = tables.landmarks['pubic-tubercle']?.xyz;
  if (!a || !b) throw new Error('landmarks.json lacks asis or pubic-tubercle');
  const at = (t: number): number[] => {
    const sag = 4 * t * (1 - t);
    const p = a.map((x, c) => x + t * ((b[c] as number) - x));
    return [(p[0] as number) - 2 * sag, (p[1] as number) - 7 * sag, (p[2] as number) + 5 * sag];
  };
  return { path: [0, 0.25, 0.5, 0.75, 1].map(at), radius: [2.2, 2.4, 2.4, 2.4, 2.2] };
}
