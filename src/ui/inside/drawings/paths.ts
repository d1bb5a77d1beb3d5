/** Rings as one path; holes by the even-odd rule. */
export function ringsPath(rings: readonly (readonly number[])[]): string {
  return rings.map((ring) => `${linePath(ring)}Z`).join('');
}

/** Open lines, each x, y, x, y, …, as the `d` of a single SVG path. */
export function linesPath(lines: readonly (readonly number[])[]): string {
  return lines.map(linePath).join('');
}

/** x, y, x, y as a path, to a tenth of a unit. */
export function linePath(line: ArrayLike<number>): string {
  let path = '';
  for (let i = 0; i + 1 < line.length; i += 2) {
    path += `${i === 0 ? 'M' : 'L'}${tenth(line[i] as number)} ${tenth(line[i + 1] as number)}`;
  }
  return path;
}

/** To a tenth of a unit: finer is not seen in a drawing. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The same from 0 to 1 for the same number; for what is strewn about. */
export function strewn(i: number, seed: number): number {
  const x = Math.sin(i * 127.1 + seed * 311.7) * 43758.5453;
  return x - Math.floor(x);
}
