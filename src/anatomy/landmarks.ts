import table from './figures/landmarks.json';
import type { LandmarkId } from './ids.ts';

/** A palpable bony landmark, body frame, mm; left side or mid-line. */
export interface Landmark {
  readonly name: string;
  readonly side: 'left' | 'midline';
  readonly xyz: readonly [number, number, number];
}

/** Every landmark by its id. JSON widens its literals, hence the cast; tests check every id and value. */
export const landmarks = table as unknown as Readonly<Record<LandmarkId, Landmark>>;

export const landmarkIds = Object.keys(table) as readonly LandmarkId[];
