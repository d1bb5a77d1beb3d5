import type { EmbedTarget } from './protocol.ts';

/** The path below the base, with its query, at which a target stands. The most exact id counts. */
export function linkOfTarget({ condition, muscle, point, side }: EmbedTarget): string {
  const path = point
    ? `/points/${point}`
    : muscle
      ? `/muscles/${muscle}`
      : condition
        ? `/conditions/${condition}`
        : '/';
  return side ? `${path}?side=${side}` : path;
}
