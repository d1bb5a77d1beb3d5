import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POSTER_COLOURS } from '../../src/embed/poster-styles.ts';
import { type Colour, contrast, readableColours } from '../../src/embed/readable-colours.ts';
import { DEFAULT_SIDE, type EmbedChoices, firstChoices, snippetOf } from '../../src/embed/snippet.ts';
import { parseEmbedding } from '../../src/state/embedding.ts';
import { parseLink } from '../../src/state/link.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';

describe('the colours of a host', () => {
  const hex = (text: string) =>
    [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as unknown as Colour;
  const theme = (name: 'light' | 'dark') => {
    const { paper, ink, inkSoft } = POSTER_COLOURS[name];
    return { paper: hex(paper), inks: [hex(ink), hex(inkSoft)] };
  };
  const taken = (
    asked: { accent?: string; paper?: string; ink?: string },
    name: 'light' | 'dark' = 'light',
  ) => {
    const colour = (text?: string) => (text ? hex(text) : null);
    const { accent, paper, ink } = asked;
    return [
      ...readableColours({ accent: colour(accent), paper: colour(paper), ink: colour(ink) }, theme(name)),
    ].sort();
  };

  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffff00', '#ffffff', 1.07],
    ['#595959', '#ffffff', 7],
    ['#123456', '#123456', 1],
  ])('%s on %s has the contrast %f (WCAG 2.2), both ways round', (a, b, ratio) => {
    expect(contrast(hex(a), hex(b))).toBeCloseTo(ratio, 1);
    expect(contrast(hex(b), hex(a))).toBe(contrast(hex(a), hex(b)));
  });

  it('count where they can be read', () => {
    expect(taken({ accent: '#7a1f5c', paper: '#ffffff', ink: '#000000' })).toEqual([
      'accent',
      'ink',
      'paper',
    ]);
    expect(taken({ accent: '#ffd500' })).toEqual([]);
    expect(taken({ accent: '#ffd500' }, 'dark')).toEqual(['accent']);
    expect(taken({ accent: '#7a1f5c' }, 'dark')).toEqual([]);
  });

  it('of a dark page do not count in the light theme, as much of it stays light', () => {
    expect(taken({ paper: '#101820', ink: '#ffffff', accent: '#ffd500' })).toEqual([]);
    expect(taken({ paper: '#101820', ink: '#ffffff', accent: '#ffd500' }, 'dark')).toEqual([
      'accent',
      'ink',
      'paper',
    ]);
  });

  it('on the poster are those of the explorer where a host asks for none', () => {
    const tokens = readFileSync('src/app/styles/tokens.css', 'utf8');
    const [light = '', dark = ''] = tokens.split(':root[data-theme="dark"]');
    const own = (text: string, name: string) => new RegExp(`\\s--${name}: (#\\w+);`).exec(text)?.[1];
    for (const [text, colours] of [
      [light, POSTER_COLOURS.light],
      [dark, POSTER_COLOURS.dark],
    ] as const)
      expect([
        own(text, 'accent'),
        own(text, 'paper-light'),
        own(text, 'ink'),
        own(text, 'ink-soft'),
      ]).toEqual([colours.accent, colours.paper, colours.ink, colours.inkSoft]);
  });
});

describe('the lines for a page', () => {
  const base = 'https://elm.example/body/';
  const choose = (chosen: Partial<EmbedChoices>) =>
    snippetOf({ ...firstChoices('en'), ...chosen }, base, 'Heel "pain" & more');

  it('are a script and the element, with what was chosen and no more', () => {
    const script = '<script src="https://elm.example/body/embed.js" defer></script>\n';
    expect(choose({})).toBe(
      `${script}<trigger-point-explorer condition="plantar-heel-pain" lang="en"></trigger-point-explorer>`,
    );
    expect(
      choose({
        target: { point: 'soleus-trp1', side: 'left' },
        language: 'zh-hans',
        theme: 'dark',
        fit: 'box',
        accent: '#123456',
        radiusPx: 0,
      }),
    ).toBe(
      `${script}<trigger-point-explorer point="soleus-trp1" side="left" lang="zh-Hans" theme="dark" fit="box" style="height: 40rem; --tpe-accent: #123456; --tpe-radius: 0px"></trigger-point-explorer>`,
    );
    expect(DEFAULT_SIDE).toBe(DEFAULT_VIEW.side);
  });

  it('are a frame that opens at the same place', () => {
    const frame = choose({
      way: 'frame',
      language: 'es',
      theme: 'dark',
      target: { muscle: 'soleus', side: 'both' },
    });
    const [, src = ''] = /src="([^"]*)"/.exec(frame) ?? [];
    const url = new URL(src.replaceAll('&amp;', '&'));
    expect(url.pathname).toBe('/body/es/muscles/soleus/');
    expect(parseEmbedding(url.search)).toEqual({ fit: 'box', hostOrigin: null });
    const { place, view, unknown } = parseLink(url.pathname.slice('/body/es'.length), url.search);
    expect([place, view.side, view.theme, unknown]).toEqual([
      { kind: 'muscle', id: 'soleus' },
      'both',
      'dark',
      null,
    ]);
    expect(frame).toContain('title="Heel &quot;pain&quot; &amp; more"');
    expect(choose({ way: 'frame', target: {} })).toContain('src="https://elm.example/body/?embed=box"');
  });
});
