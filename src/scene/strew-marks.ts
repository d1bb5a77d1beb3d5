import { falloff, fieldDistance, type Vector, type ZoneField } from '../anatomy/zone-weight.ts';
import { MM_PER_M } from '../geometry/frame.ts';
import { INKS, type PaintedZone } from '../state/painted.ts';
import { fieldsOnSide } from './zone-texture.ts';

/** The skin as its geometry holds it: scene frame, m; normals four signed bytes each. */
export interface SkinMesh {
  readonly positions: Float32Array;
  readonly normals: Int8Array;
  readonly indices: Uint32Array;
}

/** Shape of a mark: colour alone never tells one ink from another. */
export const MARK_SHAPES = ['disc', 'dot', 'ring', 'bar', 'stroke'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

/** Figures of a mark: place (m), normal, number of its shape, half its size (m). */
export const MARK_FIGURES = 8;
export const MOST_MARKS = 12_000;

interface Habit {
  readonly shape: MarkShape;
  readonly apartM: number;
  readonly halfM: number;
}
const HABITS: Record<(typeof INKS)[number], Habit> = {
  primary: { shape: 'disc', apartM: 0.0078, halfM: 0.0021 },
  spillover: { shape: 'dot', apartM: 0.0165, halfM: 0.0017 },
  chosen: { shape: 'ring', apartM: 0.0125, halfM: 0.003 },
  other: { shape: 'bar', apartM: 0.0115, halfM: 0.003 },
};
/** Felt inside: strokes in place of dots, whatever the ink. */
const DEEP: Habit = { shape: 'stroke', apartM: 0.0085, halfM: 0.0034 };

/** Where less ink than this lies there is no mark; up to full ink marks grow. */
const LEAST_INK = 0.3;
const FULL_INK = 0.62;
/** Darts for each mark that has room: enough that no gap stays open. */
const DARTS = 5;

/**
 * Strews marks over the painted skin, dense where pain is felt most and sparse where it may spread to, no two of one
 * ink nearer than its distance. The same skin and zones give the same marks.
 *
 * @param out at least MOST_MARKS × MARK_FIGURES figures; written from the start
 * @returns how many marks were written
 */
export function strewMarks(skin: SkinMesh, painted: readonly PaintedZone[], out: Float32Array): number {
  let count = 0;
  for (const group of groupsOf(painted)) {
    const ink = inkOnVertices(skin, group.zones);
    if (!ink) continue;
    count = strew(skin, ink, group.habit, out, count);
  }
  return count;
}

/** Zones whose marks are alike; primary ones first, so that spillover keeps off them. */
function groupsOf(painted: readonly PaintedZone[]): { habit: Habit; zones: readonly PaintedZone[] }[] {
  const deep = painted.filter((zone) => zone.deep);
  const plain = INKS.map((ink) => ({
    habit: HABITS[ink],
    zones: painted.filter((zone) => zone.ink === ink && !zone.deep),
  }));
  return [...plain, { habit: DEEP, zones: deep }].filter(({ zones }) => zones.length > 0);
}

/** How much ink lies on each vertex, 0 and more; null where none does. Zones that touch add up. */
function inkOnVertices(skin: SkinMesh, zones: readonly PaintedZone[]): Float32Array | null {
  const count = skin.positions.length / 3;
  const sum = new Float32Array(count);
  const own = new Float32Array(count);
  let some = false;
  for (const { id, side } of zones) {
    own.fill(0);
    for (const field of fieldsOnSide(id, side)) some = addField(skin, field, own) || some;
    for (let i = 0; i < count; i++) sum[i] = (sum[i] as number) + (own[i] as number);
  }
  return some ? sum : null;
}

function addField(skin: SkinMesh, field: ZoneField, own: Float32Array): boolean {
  const { positions, normals } = skin;
  const reach = field.reachMm / MM_PER_M;
  const [cx, cy, cz] = field.centre.map((part) => part / MM_PER_M) as unknown as Vector;
  let some = false;
  for (let i = 0; i < own.length; i++) {
    const x = positions[i * 3] as number;
    const y = positions[i * 3 + 1] as number;
    const z = positions[i * 3 + 2] as number;
    if (Math.abs(y - cy) > reach || Math.abs(x - cx) > reach || Math.abs(z - cz) > reach) continue;
    const point: Vector = [x * MM_PER_M, y * MM_PER_M, z * MM_PER_M];
    const weight = falloff(fieldDistance(field, point, normalAt(normals, i)));
    if (weight <= (own[i] as number)) continue;
    own[i] = weight;
    some = true;
  }
  return some;
}

function normalAt(normals: Int8Array, i: number): Vector {
  const [x, y, z] = [normals[i * 4] as number, normals[i * 4 + 1] as number, normals[i * 4 + 2] as number];
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

function strew(skin: SkinMesh, ink: Float32Array, habit: Habit, out: Float32Array, from: number): number {
  const { positions, indices } = skin;
  const { apartM, halfM, shape } = habit;
  const room = new Room(apartM);
  const corner = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let count = from;
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t] as number;
    const b = indices[t + 1] as number;
    const c = indices[t + 2] as number;
    const inks = [ink[a] as number, ink[b] as number, ink[c] as number] as const;
    if (Math.max(...inks) < LEAST_INK) continue;
    for (let k = 0; k < 3; k++) {
      corner[k] = positions[a * 3 + k] as number;
      corner[3 + k] = positions[b * 3 + k] as number;
      corner[6 + k] = positions[c * 3 + k] as number;
    }
    const darts = Math.ceil((DARTS * areaOf(corner)) / (apartM * apartM));
    for (let d = 0; d < darts; d++) {
      if (count >= MOST_MARKS) return count;
      let p = chance(t, d * 2);
      let q = chance(t, d * 2 + 1);
      if (p + q > 1) [p, q] = [1 - p, 1 - q];
      const r = 1 - p - q;
      const here = inks[0] * r + inks[1] * p + inks[2] * q;
      if (here < LEAST_INK) continue;
      const x = mixed(corner, 0, r, p, q);
      const y = mixed(corner, 1, r, p, q);
      const z = mixed(corner, 2, r, p, q);
      if (!room.take(x, y, z)) continue;
      const normal = mixedNormal(skin.normals, a, b, c, r, p, q);
      const growth = 0.55 + 0.45 * Math.min(1, (here - LEAST_INK) / (FULL_INK - LEAST_INK));
      out.set([x, y, z, ...normal, MARK_SHAPES.indexOf(shape), halfM * growth], count * MARK_FIGURES);
      count++;
    }
  }
  return count;
}

function mixed(corner: readonly number[], k: number, r: number, p: number, q: number): number {
  return (corner[k] as number) * r + (corner[3 + k] as number) * p + (corner[6 + k] as number) * q;
}

function mixedNormal(
  normals: Int8Array,
  a: number,
  b: number,
  c: number,
  r: number,
  p: number,
  q: number,
): Vector {
  const [na, nb, nc] = [normalAt(normals, a), normalAt(normals, b), normalAt(normals, c)];
  const n = [0, 1, 2].map((k) => (na[k] as number) * r + (nb[k] as number) * p + (nc[k] as number) * q);
  const length = Math.hypot(...n) || 1;
  return [(n[0] as number) / length, (n[1] as number) / length, (n[2] as number) / length];
}

function areaOf(corner: readonly number[]): number {
  const [ax, ay, az, bx, by, bz, cx, cy, cz] = corner as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [ux, uy, uz] = [bx - ax, by - ay, bz - az];
  const [vx, vy, vz] = [cx - ax, cy - ay, cz - az];
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
}

/** A number from 0 to 1 that is the same for the same triangle and dart on every machine. */
function chance(triangle: number, dart: number): number {
  let h = Math.imul(triangle + 1, 0x9e3779b1) ^ Math.imul(dart + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return ((h ^ (h >>> 13)) >>> 0) / 0x1_0000_0000;
}

/** Keeps marks apart: a grid of cells as wide as the distance. */
class Room {
  private readonly cells = new Map<number, number[]>();
  private readonly apart: number;

  constructor(apart: number) {
    this.apart = apart;
  }

  /** Takes the place if nothing taken lies too near. */
  take(x: number, y: number, z: number): boolean {
    const { apart, cells } = this;
    const [i, j, k] = [Math.floor(x / apart), Math.floor(y / apart), Math.floor(z / apart)];
    for (let di = -1; di <= 1; di++)
      for (let dj = -1; dj <= 1; dj++)
        for (let dk = -1; dk <= 1; dk++) {
          const cell = cells.get(keyOf(i + di, j + dj, k + dk));
          if (!cell) continue;
          for (let n = 0; n < cell.length; n += 3) {
            const [dx, dy, dz] = [
              x - (cell[n] as number),
              y - (cell[n + 1] as number),
              z - (cell[n + 2] as number),
            ];
            if (dx * dx + dy * dy + dz * dz < apart * apart) return false;
          }
        }
    const key = keyOf(i, j, k);
    const own = cells.get(key);
    if (own) own.push(x, y, z);
    else cells.set(key, [x, y, z]);
    return true;
  }
}

function keyOf(i: number, j: number, k: number): number {
  return (i + 512) * 1_048_576 + (j + 512) * 1024 + (k + 512);
}
