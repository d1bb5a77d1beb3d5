/** Signs that fill a square: Chinese, Japanese, Korean, and the marks that go with them. */
const WIDE = /[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]/g;

/** How many letters wide a text is, where nobody measures it: a sign that fills a square has the room of two. */
export function lettersIn(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
