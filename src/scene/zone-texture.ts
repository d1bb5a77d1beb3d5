import { DataTexture, FloatType, NearestFilter, RGBAFormat } from 'three';
import type { Side } from '../anatomy/ids.ts';
import { type ZoneField, zoneFields } from '../anatomy/zone-weight.ts';
import { MM_PER_M } from '../geometry/frame.ts';
import { INKS, type PaintedZone } from '../state/painted.ts';

/**
 * The painted zones as the skin's shader reads them, one blob a column. Row 0: centre, m, and zone number × 4 + ink.
 * Rows 1 to 3: the three axes divided by their half axes, 1/m. Row 4: the direction its skin faces.
 */
export type ZoneTexture = DataTexture;

export const MOST_BLOBS = 256;
const ROWS = 5;

/** Makes the empty texture of ellipsoids that the skin's shader reads; `writeZones` fills it. */
export function createZoneTexture(): ZoneTexture {
  const data = new Float32Array(MOST_BLOBS * ROWS * 4);
  const texture = new DataTexture(data, MOST_BLOBS, ROWS, RGBAFormat, FloatType);
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  texture.needsUpdate = true;
  return texture;
}

/** Writes the blobs of the painted zones, zone by zone. @returns how many there are */
export function writeZones(texture: ZoneTexture, painted: readonly PaintedZone[]): number {
  const data = texture.image.data as Float32Array;
  let next = 0;
  painted.forEach(({ id, side, ink }, zone) => {
    for (const { centre, u, v, w, n } of fieldsOnSide(id, side)) {
      if (next >= MOST_BLOBS) return;
      const [x, y, z] = centre;
      data.set([x / MM_PER_M, y / MM_PER_M, z / MM_PER_M, zone * 4 + INKS.indexOf(ink)], next * 4);
      [u, v, w].forEach((axis, k) => {
        data.set(
          axis.map((part) => part * MM_PER_M),
          ((k + 1) * MOST_BLOBS + next) * 4,
        );
      });
      data.set(n, (4 * MOST_BLOBS + next) * 4);
      next++;
    }
  });
  texture.needsUpdate = true;
  return next;
}

/** Across the middle a zone lies once; its table entry is the left half's. */
export function fieldsOnSide(id: PaintedZone['id'], side: Side): readonly ZoneField[] {
  return zoneFields(id, side === 'right' ? 'right' : 'left');
}
