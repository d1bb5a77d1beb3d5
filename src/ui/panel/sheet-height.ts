/** How much of a phone's screen the text takes: a strip, half, or nearly all of it. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Height in CSS pixels on a screen of this height. The strip holds the handle and a heading. */
export function sheetPixels(height: SheetHeight, screenPx: number): number {
  if (height === 'low') return 104;
  return height === 'half' ? Math.round(screenPx * 0.48) : screenPx - 56;
}

/** The height nearest to where a finger let go. */
export function nearestHeight(pixels: number, screenPx: number): SheetHeight {
  let nearest: SheetHeight = 'half';
  for (const height of SHEET_HEIGHTS) {
    const distance = Math.abs(sheetPixels(height, screenPx) - pixels);
    if (distance < Math.abs(sheetPixels(nearest, screenPx) - pixels)) nearest = height;
  }
  return nearest;
}

/** One step larger or smaller, or null at the end. */
export function nextHeight(height: SheetHeight, by: 1 | -1): SheetHeight | null {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + by] ?? null;
}
