/** Collects what is found, each thing once with all places where it was seen. */
export class Findings {
  readonly #places = new Map<string, string[]>();

  add(what: string, where: string): void {
    const places = this.#places.get(what) ?? [];
    if (!places.includes(where)) places.push(where);
    this.#places.set(what, places);
  }

  /** All of it, what was seen most often first. */
  get all(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries([...this.#places].sort(([, a], [, b]) => b.length - a.length));
  }
}
