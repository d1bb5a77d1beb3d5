/** The keys of all sources that stand in any `sources` list of some content, each once. */
export function citedSources(content: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  const walk = (value: unknown, under: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, under);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, key);
    else if (under === 'sources' && typeof value === 'string') keys.add(value);
  };
  walk(content, '');
  return keys;
}
