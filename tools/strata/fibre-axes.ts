import { bandOfPoint } from '../../src/anatomy/fibres.ts';
import { triggerPointIds } from '../../src/anatomy/trigger-points.ts';

/** Direction of the muscle fibres at every trigger point, left side: what the camera needs before the sheets are there. */
export function printFibreAxes(): string {
  const lines = triggerPointIds.map((id) => {
    const { directions, start } = bandOfPoint(id);
    const axis = [0, 1, 2].map((c) => Number((directions[start * 3 + c] as number).toFixed(3)));
    return `  ${JSON.stringify(id)}: ${JSON.stringify(axis)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
