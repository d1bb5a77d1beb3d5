import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the dark theme', () => {
  it('is the same whether the reader or the system asks for it', () => {
    const css = readFileSync('src/app/styles/tokens.css', 'utf8');
    const [, asked = ''] = /:root\[data-theme="dark"\] \{([^}]*)\}/.exec(css) ?? [];
    const [, bySystem = ''] =
      /prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme\]\) \{([^}]*)\}/.exec(css) ?? [];
    const lines = (block: string) => block.split('\n').map((line) => line.trim());
    expect(lines(asked).filter(Boolean).length).toBeGreaterThan(20);
    expect(lines(bySystem).filter(Boolean)).toEqual(lines(asked).filter(Boolean));
  });
});
