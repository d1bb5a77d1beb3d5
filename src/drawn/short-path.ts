/** Units of a drawing that a short path counts in: quarters, finer than is seen. */
const PER_UNIT = 4;

/** What a short path is to be scaled by, to be in units of the drawing again. */
export const SHORT_PATH_SCALE = 1 / PER_UNIT;

/**
 * Rings or lines as one path of whole numbers, each step from the last place: a third of the bytes of a path that
 * names every place. To be drawn scaled by `SHORT_PATH_SCALE`.
 *
 * @param lines x, y, x, y in units of the drawing
 * @param closed rings, with holes by the even-odd rule
 */
export function shortPath(lines: readonly (readonly number[])[], closed = true): string {
  let path = '';
  for (const line of lines) {
    const at = line.map((value) => Math.round(value * PER_UNIT));
    let [x = 0, y = 0] = at;
    let steps = '';
    for (let i = 2; i + 1 < at.length; i += 2) {
      const [dx, dy] = [(at[i] as number) - x, (at[i + 1] as number) - y];
      if (dx === 0 && dy === 0) continue;
      [x, y] = [x + dx, y + dy];
      steps += `${steps === '' || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    }
    if (steps !== '') path += `M${at[0]} ${at[1]}l${steps}${closed ? 'z' : ''}`;
  }
  return path;
}
