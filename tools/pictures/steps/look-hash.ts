import { MM_PER_M } from '../../../src/geometry/frame.ts';
import type { Look } from './step.ts';

/** Writes the hash by which `/playground/model` shows a model file as a step wants it; lengths become metres. */
export function hashOf(file: string, look: Look): string {
  const { atMm, highMm, azimuthDeg = 0, elevationDeg = 0, fromLayer, stage } = look;
  const lists = (['glass', 'solid', 'hide', 'edges'] as const).flatMap((name) => {
    const ids = look[name];
    return ids && ids.length > 0 ? [[name, ids.join(',')]] : [];
  });
  return new URLSearchParams([
    ['file', file],
    ['at', atMm.map((mm) => mm / MM_PER_M).join(',')],
    ['high', String(highMm / MM_PER_M)],
    ['azimuth', String(azimuthDeg)],
    ['elevation', String(elevationDeg)],
    ...lists,
    ...(fromLayer ? [['layer', String(fromLayer)]] : []),
    ...(stage ? [['stage', stage]] : []),
  ] as [string, string][]).toString();
}
