/** Messages of a language that has only begun: any of them may be missing. */
export type Begun<T> = {
  readonly [K in keyof T]?: T[K] extends string | ((...args: never[]) => string) ? T[K] : Begun<T[K]>;
};

/** Messages with what is missing taken from another language. */
export function fallBackOn<T extends object>(whole: T, begun: Begun<T>): T {
  const merged = Object.entries(whole).map(([key, value]: [string, unknown]) => {
    const own = (begun as Record<string, unknown>)[key];
    if (own === undefined) return [key, value];
    return [key, isGroup(value) && isGroup(own) ? fallBackOn(value, own as Begun<typeof value>) : own];
  });
  return Object.fromEntries(merged) as T;
}

/** Applies a change to every text of messages, also to those that are made of arguments. */
export function changeTexts<T>(messages: T, change: (text: string) => string): T {
  if (typeof messages === 'string') return change(messages) as T;
  if (typeof messages === 'function') {
    const make = messages as unknown as (...args: unknown[]) => unknown;
    return ((...args: unknown[]) => changeTexts(make(...args), change)) as T;
  }
  if (Array.isArray(messages)) return messages.map((item: unknown) => changeTexts(item, change)) as T;
  if (!isGroup(messages)) return messages;
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [key, changeTexts(value as unknown, change)]),
  ) as T;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
