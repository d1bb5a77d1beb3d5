import { beforeEach, describe, expect, it } from 'vitest';
import { useExplorer } from '../../src/state/explorer-store.ts';

const store = () => useExplorer.getState();
beforeEach(() => useExplorer.setState(useExplorer.getInitialState(), true));

describe('undo and redo', () => {
  it('bring back hiding, isolating, depth and selection, in order', () => {
    store().goTo({ kind: 'muscle', id: 'soleus' });
    store().toggleHidden('gastrocnemius-medial-head');
    store().set({ isolate: true });
    store().set({ layer: 'deep' });
    store().goTo({ kind: 'muscle', id: 'popliteus' });
    expect(store().layer).toBeNull();

    store().undo();
    expect(store().place).toEqual({ kind: 'muscle', id: 'soleus' });
    expect(store().layer).toBe('deep');
    expect(store().isolate).toBe(true);
    expect(store().hide).toEqual(['gastrocnemius-medial-head']);
    store().undo();
    expect(store().layer).toBeNull();
    store().undo();
    expect(store().isolate).toBe(false);
    store().undo();
    expect(store().hide).toEqual([]);
    store().undo();
    expect(store().place).toEqual({ kind: 'home' });
    store().undo();
    expect(store().place).toEqual({ kind: 'home' });

    for (let i = 0; i < 5; i++) store().redo();
    expect(store().place).toEqual({ kind: 'muscle', id: 'popliteus' });
    expect(store().history.future).toEqual([]);
  });

  it('a new step forgets what was undone; turning, theme and hovering are no steps', () => {
    store().goTo({ kind: 'muscle', id: 'soleus' });
    store().undo();
    store().set({ layer: 'deep' });
    expect(store().history.future).toEqual([]);
    const { past } = store().history;
    store().set({ theme: 'dark' });
    store().stepCamera({ turn: 1 });
    store().hover({ kind: 'point', id: 'soleus-trp1' });
    store().lookFrom('back');
    expect(store().history.past).toBe(past);
  });

  it('keeps at most a hundred steps', () => {
    for (let i = 0; i < 150; i++) store().toggleHidden('soleus');
    expect(store().history.past).toHaveLength(100);
  });
});

describe('going to a place', () => {
  it('leaves the look of the last one behind, but not whose body it is nor the theme', () => {
    store().set({ side: 'left', theme: 'dark', layer: 'bones' });
    store().lookFrom('back');
    store().goTo({ kind: 'muscle', id: 'soleus' });
    const { side, theme, layer, view } = store();
    expect({ side, theme, layer, view }).toEqual({ side: 'left', theme: 'dark', layer: null, view: null });
  });

  it('asks the safety questions of each condition anew', () => {
    store().goTo({ kind: 'condition', id: 'headache' });
    expect(store().flagsSeen).toBe(false);
    store().passFlags();
    expect(store().flagsSeen).toBe(true);
    store().goTo({ kind: 'condition', id: 'neck-pain' });
    expect(store().flagsSeen).toBe(false);
  });

  it('to where one is flies back to it and is no step', () => {
    store().goTo({ kind: 'muscle', id: 'soleus' });
    store().stray();
    const { flights, history } = store();
    store().goTo({ kind: 'muscle', id: 'soleus' });
    expect(store().flights).toBe(flights + 1);
    expect(store().strayed).toBe(false);
    expect(store().history).toBe(history);
  });

  it('hovering the same thing again changes nothing', () => {
    store().hover({ kind: 'structure', owner: 'soleus', side: 'left' });
    const before = store();
    store().hover({ kind: 'structure', owner: 'soleus', side: 'left' });
    expect(store()).toBe(before);
  });
});
