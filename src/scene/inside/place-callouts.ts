import { type Camera, Vector3 } from 'three';
import type { StrandField } from '../../geometry/strand-field.ts';
import { STATION_NUMBERS, STRAND_KINDS } from '../../geometry/strand-row.ts';
import { CALLOUTS, type CalloutId, calloutFrame, calloutsOf, publishCallouts } from '../../state/callouts.ts';
import type { InsideStep } from '../../state/inside.ts';
import type { InsideFrame } from './inside-framing.ts';
import { LENS_M } from './lens-mesh.ts';

/** Places in the picture of the fibres, in the lens's unit: along the fibres, across, towards the eye. */
const IN_LENS: Partial<Record<CalloutId, readonly [number, number, number]>> = {
  crowded: [-0.4, 0.1, 0.2],
  even: [-3.6, 2.3, 1],
  vessel: [3.2, -1.15, 1.2],
  nerve: [3.1, 3.1, 1.3],
  chemistry: [-1.6, -1.9, 1.7],
};
/** Along the band and across it, mm. */
const BAND_AT_MM = 13;
const LOOSE_AT_MM = [-8, 9] as const;

/** Puts the names of a picture where their things are. Made once for a point and side; called once a frame. */
export class CalloutPlaces {
  private readonly places = new Map<string, Vector3>();
  private readonly spot = new Vector3();

  constructor(frame: InsideFrame, strands: StrandField, mirrored: boolean) {
    const origin = new Vector3(...frame.origin);
    const axis = new Vector3(...frame.axis);
    const out = new Vector3(...frame.outward);
    const across = new Vector3().crossVectors(out, axis);
    const at = (along: number, aside: number, up: number, unit: number) =>
      origin
        .clone()
        .addScaledVector(axis, along * unit)
        .addScaledVector(across, aside * unit)
        .addScaledVector(out, up * unit);
    const mm = 0.001;
    this.places.set('spot', at(0, 0, strands.bandRadiusMm, mm));
    this.places.set('band', at(BAND_AT_MM, 0, strands.bandRadiusMm, mm));
    this.places.set('loose', at(LOOSE_AT_MM[0], LOOSE_AT_MM[1], 1, mm));
    const vessel = vesselPlace(strands, out, mirrored);
    if (vessel) this.places.set('vessel', vessel.multiplyScalar(mm).add(origin));
    for (const [id, [x, y, z]] of Object.entries(IN_LENS))
      this.places.set(`fibres ${id}`, at(x, y, z, LENS_M));
  }

  /** Writes where the names of a step belong on the screen. Allocates nothing. */
  write(step: InsideStep, camera: Camera, size: { readonly width: number; readonly height: number }): void {
    calloutFrame.step = step;
    camera.updateMatrixWorld();
    for (const id of calloutsOf(step)) {
      const place = this.places.get(step === 'fibres' ? FIBRE_KEYS[id] : id);
      if (!place) continue;
      this.spot.copy(place).project(camera);
      const i = CALLOUTS.indexOf(id);
      calloutFrame.x[i] = ((this.spot.x + 1) / 2) * size.width;
      calloutFrame.y[i] = ((1 - this.spot.y) / 2) * size.height;
    }
    publishCallouts();
  }
}

const FIBRE_KEYS = Object.fromEntries(CALLOUTS.map((id) => [id, `fibres ${id}`])) as Record<
  CalloutId,
  string
>;

/** A place of a vessel on the eye's side of the band, a little off the tender spot; mm from the point. */
function vesselPlace(
  { data, count, stations }: StrandField,
  out: Vector3,
  mirrored: boolean,
): Vector3 | null {
  let best: Vector3 | null = null;
  let most = -Infinity;
  for (let row = 0; row < count; row++) {
    const start = row * stations * STATION_NUMBERS;
    if (data[start + 7] !== STRAND_KINDS.vessel) continue;
    for (let j = 0; j < stations; j++) {
      const k = start + j * STATION_NUMBERS;
      const along = Math.abs(data[k + 6] as number);
      const away = new Vector3((mirrored ? -1 : 1) * (data[k + 8] as number), data[k + 9], data[k + 10]);
      const score = away.dot(out) - Math.abs(along - 10) * 0.06;
      if (score <= most) continue;
      most = score;
      best = new Vector3((mirrored ? -1 : 1) * (data[k] as number), data[k + 1], data[k + 2]);
    }
  }
  return best;
}
