const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;

/**
 * Puts JSON and binary parts into the GLB container: header, JSON chunk padded with spaces, one binary chunk.
 *
 * @param parts lie one after another without a gap; their total must be a multiple of 4
 */
export function assembleGlb(json: object, parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((n, part) => n + part.length, 0);
  const text = new TextEncoder().encode(JSON.stringify(json));
  const textLength = Math.ceil(text.length / 4) * 4;
  const out = new Uint8Array(12 + 8 + textLength + 8 + length);
  const view = new DataView(out.buffer);
  const header = [MAGIC, 2, out.length, textLength, JSON_CHUNK];
  header.forEach((word, i) => {
    view.setUint32(i * 4, word, true);
  });
  out.set(text, 20);
  out.fill(0x20, 20 + text.length, 20 + textLength);
  view.setUint32(20 + textLength, length, true);
  view.setUint32(24 + textLength, BINARY_CHUNK, true);
  let at = 28 + textLength;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
