/** Endings of ids that read better in full. */
const BODY_PARTS: Readonly<Record<string, string>> = { manus: 'of the hand', pedis: 'of the foot' };

/** Names of what has no words of its own: bones, and muscles that no trigger point is told of. */
export const structures = {
  /** In English the id is the anatomical name with hyphens: `dorsal-interosseous-2`, `vertebra-c5`. */
  name: (id: string) => {
    const name = id
      .split('-')
      .map((piece) => BODY_PARTS[piece] ?? piece)
      .join(' ')
      .replace(/\b([ctls])(\d+)\b/g, (_, letter: string, n: string) => letter.toUpperCase() + n);
    return name.charAt(0).toUpperCase() + name.slice(1);
  },
};
