import { type BandLine, layBand } from '../geometry/band-line.ts';
import { createFibreSheet, type FibreSheet, type FibreSheetFigures } from '../geometry/fibre-sheet.ts';
import { fillWithStrands, type StrandField } from '../geometry/strand-field.ts';
import parts from './figures/muscles.json';
import type { PartId, TriggerPointId } from './ids.ts';
import { triggerPoints } from './trigger-points.ts';

// Holds the measured fibre sheets of all parts: for the view into a muscle, which loads it when it is opened.

const figures = parts as unknown as Readonly<Record<PartId, FibreSheetFigures>>;
const sheets = new Map<PartId, FibreSheet>();
const bands = new Map<TriggerPointId, BandLine>();

/** The continuous fibre sheet of a muscle part, left side. */
export function sheetOfPart(part: PartId): FibreSheet {
  const known = sheets.get(part);
  if (known) return known;
  const made = createFibreSheet(figures[part]);
  sheets.set(part, made);
  return made;
}

/** The taut band through a trigger point, left side. */
export function bandOfPoint(id: TriggerPointId): BandLine {
  const known = bands.get(id);
  if (known) return known;
  const { part, u, v, xyz } = triggerPoints[id];
  const made = layBand(sheetOfPart(part), xyz, { u, v });
  bands.set(id, made);
  return made;
}

/** The part of a trigger point as strands with its band; from the point as origin, left side. */
export function strandsOfPoint(id: TriggerPointId, count: number, stations?: number): StrandField {
  const { part, xyz, skinDirection } = triggerPoints[id];
  return fillWithStrands(sheetOfPart(part), bandOfPoint(id), xyz, skinDirection, {
    count,
    ...(stations ? { stations } : {}),
  });
}

/** How the bundles of a part run: what a picture of it shows. */
export const FIBRE_PLANS = ['strap', 'fan', 'feather', 'two-feathers', 'many-feathers'] as const;
export type FibrePlan = (typeof FIBRE_PLANS)[number];

/** Bundles that spread by more than this from one edge to the other make a fan, degrees. */
const FAN_DEG = 32;
/** Bundles that slant by less than this still run side by side. */
const FEATHER_DEG = 9;

/**
 * How the fibres of a part lie to one another, from its table: with feathers by their number, as a fan where those at
 * its two edges part by more than FAN_DEG degrees, as one feather where they slant by FEATHER_DEG or more, else as a
 * strap.
 */
export function fibrePlanOf(part: PartId): FibrePlan {
  const { pennation = 0, feathers = 1 } = figures[part];
  if (feathers > 2) return 'many-feathers';
  if (feathers === 2) return 'two-feathers';
  const sheet = sheetOfPart(part);
  const [a, b] = [sheet.fibreDirection(0.5, 0.06), sheet.fibreDirection(0.5, 0.94)];
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const spreadDeg = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
  if (spreadDeg > FAN_DEG) return 'fan';
  return Math.abs(pennation) >= FEATHER_DEG ? 'feather' : 'strap';
}
