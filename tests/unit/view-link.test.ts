import { describe, expect, it } from 'vitest';
import { outermostSoftLayer, skinLook } from '../../src/state/peel.ts';
import type { ViewState } from '../../src/state/view.ts';
import { DEBUG_FLAGS, DEFAULT_VIEW, LAYERS, REGIONS, SKINS, THEMES, VIEWS } from '../../src/state/view.ts';
import { createViewLink, parseViewLink } from '../../src/state/view-link.ts';

const LINKS: readonly [link: string, change: Partial<ViewState>][] = [
  ['', {}],
  ['?layer=deep', { layer: 'deep' }],
  ['?view=back&region=neck', { view: 'back', region: 'neck' }],
  ['?layer=bones&skin=off&theme=dark', { layer: 'bones', skin: 'off', theme: 'dark' }],
  ['?layer=deep&peeled=ghost', { layer: 'deep', peeled: 'ghost' }],
  ['?debug=axes,landmarks,wireframe,normals,uv', { debug: DEBUG_FLAGS }],
  ['?region=hand-palm&freeze=1&bare=1', { region: 'hand-palm', freeze: true, bare: true }],
  ['?side=left&view=sole', { side: 'left', view: 'sole' }],
  [
    '?side=both&hide=soleus,upper-trapezius&isolate=1',
    { side: 'both', hide: ['soleus', 'upper-trapezius'], isolate: true },
  ],
  [
    '?step=cramp&tight=30&skip=needle,after&calm=1',
    { step: 'cramp', tight: 30, skip: ['needle', 'after'], calm: true },
  ],
  ['?hide=internal-oblique', { hide: ['internal-oblique'] }],
];

describe('a view link', () => {
  it.each(LINKS)('%s says what it shows and opens on it', (link, change) => {
    const view = { ...DEFAULT_VIEW, ...change };
    expect(createViewLink(view)).toBe(link);
    expect(parseViewLink(link)).toEqual({ view, unreadable: [] });
  });

  it('survives the way there and back for every choice', () => {
    for (const layer of LAYERS)
      for (const side of VIEWS)
        for (const region of REGIONS)
          for (const skin of SKINS)
            for (const theme of THEMES) {
              const view = { ...DEFAULT_VIEW, layer, view: side, region, skin, theme };
              expect(parseViewLink(createViewLink(view)).view).toEqual(view);
            }
  });

  it.each([
    ['?layer=marrow&view=above&skin=paper&theme=pink&region=tail', '' as const],
    ['?layer=', ''],
    ['?debug=axes,guts,,axes', '?debug=axes'],
    ['?freeze=true&bare=0&utm_source=x', ''],
    ['?layer=deep&layer=bones', '?layer=deep'],
    ['?hide=soleus,spleen,soleus,', '?hide=soleus'],
    ['?side=up&isolate=yes', ''],
    ['?%E0%A4%A', ''],
  ])('%s opens without an error, what it does not know left out', (link, cleaned) => {
    expect(createViewLink(parseViewLink(link).view)).toBe(cleaned);
  });
});

describe('an unreadable part of a link', () => {
  it('is named, so that the page can say so', () => {
    expect(parseViewLink('?layer=marrow&view=back&hide=spleen').unreadable).toEqual([
      'hide=spleen',
      'layer=marrow',
    ]);
    expect(parseViewLink('?utm_source=x&debug=guts').unreadable).toEqual([]);
  });
});

describe('the peel', () => {
  it('takes off one layer after the other, never putting one back', () => {
    const outermost = LAYERS.map(outermostSoftLayer);
    expect(outermost).toEqual([1, 1, 2, 4, Number.POSITIVE_INFINITY]);
  });

  it('closes the skin only at its own depth', () => {
    expect(LAYERS.map((layer) => skinLook(layer, 'glass'))).toEqual([
      'opaque',
      'glass',
      'glass',
      'glass',
      'glass',
    ]);
    expect(skinLook('deep', 'off')).toBe('off');
    expect(skinLook('skin', 'off')).toBe('opaque');
  });
});
