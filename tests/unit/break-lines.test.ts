import { describe, expect, it } from 'vitest';
import type { LanguageId } from '../../src/content/languages.ts';
import { breakLines } from '../../src/ui/inside/drawings/break-lines.ts';
import { lettersIn } from '../../src/ui/letters-in.ts';
import { wordsIn } from '../words-in.ts';

describe('words in lines', () => {
  it('break at spaces', () => {
    expect(breakLines('Thin wrap (fascia)', 18)).toEqual(['Thin wrap (fascia)']);
    expect(breakLines('Flexor corto de los dedos', 18)).toEqual(['Flexor corto de', 'los dedos']);
  });

  it('break between Chinese signs, which take the room of two letters', () => {
    expect(breakLines('胸锁乳突肌锁骨头', 10)).toEqual(['胸锁乳突肌', '锁骨头']);
    expect(breakLines('TrP1 触发点的位置', 10)).toEqual(['TrP1 触发', '点的位置']);
  });

  it('begin with no mark that closes, and end with none that opens', () => {
    for (const letters of [4, 6, 8, 10])
      for (const line of breakLines('薄膜（筋膜），很长的一段话，是的。', letters)) {
        expect(line).not.toMatch(/^[，。）]/);
        expect(line).not.toMatch(/（$/);
      }
  });

  it('break within a word only where it is longer than a line, with a hyphen before a syllable', () => {
    expect(breakLines('Esternocleidomastoideo', 18)).toEqual(['Esternocleidomas-', 'toideo']);
    expect(breakLines('Músculo esternocleidomastoideo', 18)).toEqual([
      'Músculo',
      'Esternocleidomas-'.toLowerCase(),
      'toideo',
    ]);
    expect(breakLines('carpi-radialis-longus', 12)).toEqual(['carpi-', 'radialis-', 'longus']);
    expect(breakLines('bcdfghjklmnpqrst', 8).join('').replaceAll('-', '')).toBe('bcdfghjklmnpqrst');
  });

  it.each(['en', 'es', 'zh-hans'] as const)('fit, with the names of all muscles in %s', (id: LanguageId) => {
    for (const { name } of Object.values(wordsIn(id).muscles)) {
      const lines = breakLines(name, 18);
      for (const line of lines) expect(lettersIn(line), name).toBeLessThanOrEqual(18);
      expect(lines.join('').replace(/[- ]/g, '')).toBe(name.replace(/[- ]/g, ''));
    }
  });
});
