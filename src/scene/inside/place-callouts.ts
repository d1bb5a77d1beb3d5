import { type Camera, Vector3 } from 'three';
import { MM_PER_M } from '../../geometry/frame.ts';
import type { StrandField } from '../../geometry/strand-field.ts';
import { STATION_NUMBERS, STRAND_KINDS } from '../../geometry/strand-row.ts';
import { CALLOUTS, type CalloutId, calloutFrame, calloutSignal, calloutsOf } from '../../state/callouts.ts';
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
const LEAST_MOVE_PX = 0.2;
/** How far along the band its name points, and how far beside it the name of loose bundles, in radii of the band. */
const BAND_AT = 5;
const LOOSE_AT = { along: -3, aside: 3 } as const;
const VESSEL_AT = 4;

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
    const r = strands.bandRadiusMm;
    const find = (id: CalloutId, kind: number, cost: (station: Station) => number) => {
      const found = bestStation(strands, kind, out, mirrored, cost);
      if (found) this.places.set(id, found.divideScalar(MM_PER_M).add(origin));
    };
    this.places.set('spot', at(0, 0, r, 1 / MM_PER_M));
    this.places.set('chemistry', at(-1.6, -1.9, 1.2, (0.85 * r) / MM_PER_M));
    find('band', STRAND_KINDS.band, ({ along, up }) => Math.abs(along - BAND_AT * r) / r - up);
    find(
      'vessel',
      STRAND_KINDS.vessel,
      ({ along, up }) => Math.abs(Math.abs(along) - VESSEL_AT * r) / (4 * r) - up,
    );
    find(
      'loose',
      STRAND_KINDS.bundle,
      ({ along, aside, up }) =>
        Math.abs(along - LOOSE_AT.along * r) / r + (2 * Math.abs(aside - LOOSE_AT.aside * r)) / r - 3 * up,
    );
    for (const [id, [x, y, z]] of Object.entries(IN_LENS))
      this.places.set(`fibres ${id}`, at(x, y, z, LENS_M));
  }

  /** Writes where the names of a step belong on the screen. Allocates nothing. */
  write(step: InsideStep, camera: Camera, size: { readonly width: number; readonly height: number }): void {
    let moved = calloutFrame.step !== step;
    calloutFrame.step = step;
    camera.updateMatrixWorld();
    for (const id of calloutsOf(step)) {
      const place = this.places.get(step === 'fibres' ? FIBRE_KEYS[id] : id);
      if (!place) continue;
      this.spot.copy(place).project(camera);
      const i = CALLOUTS.indexOf(id);
      const x = ((this.spot.x + 1) / 2) * size.width;
      const y = ((1 - this.spot.y) / 2) * size.height;
      const by = Math.abs(x - (calloutFrame.x[i] as number)) + Math.abs(y - (calloutFrame.y[i] as number));
      if (by < LEAST_MOVE_PX) continue;
      moved = true;
      calloutFrame.x[i] = x;
      calloutFrame.y[i] = y;
    }
    // while the camera rests, the band moves and the names do not: the page is left alone
    if (moved) calloutSignal.publish();
  }
}

const FIBRE_KEYS = Object.fromEntries(CALLOUTS.map((id) => [id, `fibres ${id}`])) as Record<
  CalloutId,
  string
>;

/** How a station of a strand lies to the band: mm along it and beside it, and how far it shows outwards, -1 to 1. */
interface Station {
  readonly along: number;
  readonly aside: number;
  readonly up: number;
}

/** The station of a kind that costs least; mm from the point. */
function bestStation(
  { data, count, stations }: StrandField,
  kind: number,
  out: Vector3,
  mirrored: boolean,
  cost: (station: Station) => number,
): Vector3 | null {
  const sign = mirrored ? -1 : 1;
  let best = -1;
  let least = Infinity;
  for (let k = 0; k < count * stations; k++) {
    const at = k * STATION_NUMBERS;
    if (data[at + 7] !== kind) continue;
    const [x, y, z] = [8, 9, 10].map((n) => data[at + n] as number) as [number, number, number];
    const up = sign * x * out.x + y * out.y + z * out.z;
    const price = cost({ along: data[at + 6] as number, aside: data[at + 5] as number, up });
    if (price >= least) continue;
    least = price;
    best = at;
  }
  if (best < 0) return null;
  return new Vector3(sign * (data[best] as number), data[best + 1], data[best + 2]);
}
