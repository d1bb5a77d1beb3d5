import { beforeEach, describe, expect, it } from 'vitest';
import { INSIDE_STEP_IDS } from '../../src/content/inside-steps.ts';
import { useExplorer } from '../../src/state/explorer-store.ts';
import {
  CRAMP_S,
  depthOfStep,
  INSIDE_STEPS,
  JOURNEY_STEPS,
  MOVES_S,
  momentOf,
  SLOWER,
  STILL_S,
  shownStep,
  stepsShown,
  TWITCH_S,
} from '../../src/state/inside.ts';
import { parseLink } from '../../src/state/link.ts';
import { isMoving, secondsAt, useStoryClock } from '../../src/state/story-clock.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';

const times = (step: (typeof INSIDE_STEPS)[number], count = 400) =>
  Array.from({ length: count + 1 }, (_, i) => (i / count) * MOVES_S[step]);

describe('the story of a needling', () => {
  it('shows a twitch for a fifth of a second, then once more, twenty times slower', () => {
    const step = 2000;
    const seen = times('twitch', step).map((t) => momentOf('twitch', t, 0));
    const secondsWhere = (wanted: (m: ReturnType<typeof momentOf>) => boolean) =>
      (seen.filter(wanted).length / step) * MOVES_S.twitch;
    expect(secondsWhere(({ twitch, slow }) => twitch !== null && !slow)).toBeCloseTo(0.2, 1);
    expect(secondsWhere(({ slow }) => slow)).toBeCloseTo(0.2 * 20, 1);
    expect([TWITCH_S, SLOWER]).toEqual([0.2, 20]);
  });

  it('holds the cramp for 10 to 15 seconds and tells how far it is', () => {
    expect(CRAMP_S).toBeGreaterThanOrEqual(10);
    expect(CRAMP_S).toBeLessThanOrEqual(15);
    expect(MOVES_S.cramp).toBe(CRAMP_S);
    const shares = times('cramp').map((t) => momentOf('cramp', t, 0).share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    for (const t of times('cramp')) expect(momentOf('cramp', t, 0).tension).toBeGreaterThan(0.75);
  });

  it('lets the band go, slowly and without a jump', () => {
    const tensions = times('release').map((t) => momentOf('release', t, 0).tension);
    expect(tensions[0]).toBeGreaterThan(0.8);
    expect(tensions.at(-1)).toBeLessThan(0.15);
    for (let i = 1; i < tensions.length; i++)
      expect((tensions[i - 1] as number) - (tensions[i] as number)).toBeLessThan(0.01);
  });

  it('has a needle in one picture alone, and it comes no farther than the band', () => {
    for (const step of INSIDE_STEPS) {
      for (const t of times(step, 40)) {
        const { needle } = momentOf(step, t, 50);
        if (step === 'layers') expect(needle).toBeLessThanOrEqual(1);
        else expect(needle).toBeNull();
      }
    }
  });

  it('listens to the slider where the band is looked at, and nowhere else', () => {
    for (const step of INSIDE_STEPS) {
      const [slack, tight] = [momentOf(step, 0, 0).tension, momentOf(step, 0, 100).tension];
      if (step === 'band' || step === 'fibres') expect([slack, tight]).toEqual([0, 1]);
      else expect(slack).toBe(tight);
    }
  });

  it('gives the same moment for the same time, and holds the end', () => {
    for (const step of INSIDE_STEPS) {
      expect(momentOf(step, 1.234, 60)).toEqual(momentOf(step, 1.234, 60));
      expect(momentOf(step, 1e6, 60)).toEqual(momentOf(step, MOVES_S[step], 60));
      expect(STILL_S[step]).toBeLessThanOrEqual(MOVES_S[step]);
    }
    expect(momentOf('twitch', STILL_S.twitch, 0).twitch).not.toBeNull();
    expect(momentOf('layers', STILL_S.layers, 0).needle).toBe(1);
  });

  it('comes nearer with every step from the body to the fibres', () => {
    const depths = JOURNEY_STEPS.map(depthOfStep);
    expect(depths).toEqual([0, 1, 2, 3, 4]);
  });

  it('has the steps that the words have', () => {
    expect(INSIDE_STEPS).toEqual(INSIDE_STEP_IDS);
  });
});

describe("the therapist's choice", () => {
  it('leaves out steps, and in calm mode the picture of the needle', () => {
    expect(stepsShown({ skip: [], calm: false })).toEqual(INSIDE_STEPS);
    expect(stepsShown({ skip: ['cramp', 'after'], calm: true })).toEqual(
      INSIDE_STEPS.filter((step) => !['cramp', 'after', 'needle'].includes(step)),
    );
  });

  it('never leaves nothing', () => {
    expect(stepsShown({ skip: INSIDE_STEPS, calm: true })).toEqual(['body']);
    expect(shownStep('twitch', { skip: INSIDE_STEPS, calm: false })).toBe('body');
  });

  it('leads a link to a step that is left out to the one before it', () => {
    expect(shownStep('needle', { skip: [], calm: true })).toBe('fibres');
    expect(shownStep('body', { skip: ['body', 'muscle'], calm: false })).toBe('bundles');
  });
});

describe('going through the steps', () => {
  const store = useExplorer.getState;
  beforeEach(() => {
    useExplorer.setState({ ...DEFAULT_VIEW, place: { kind: 'inside', id: 'soleus-trp1' } });
  });

  it('goes on and back, and stays at either end', () => {
    store().goBySteps(-1);
    expect(store().step).toBe('body');
    store().goBySteps(1);
    expect(store().step).toBe('muscle');
    store().set({ skip: ['bundles'] });
    store().goBySteps(1);
    expect(store().step).toBe('band');
    store().goToStep('after');
    store().goBySteps(1);
    expect(store().step).toBe('after');
  });

  it('takes nearer and farther as steps, turning as turning', () => {
    const { count } = store().cameraStep;
    store().stepCamera({ zoom: 1 });
    expect(store().step).toBe('muscle');
    store().stepCamera({ zoom: -1 });
    expect(store().step).toBe('body');
    expect(store().cameraStep.count).toBe(count);
    store().stepCamera({ turn: 1 });
    expect(store().cameraStep.count).toBe(count + 1);
  });

  it('carries the choices to the next place, but not the step', () => {
    store().set({ skip: ['cramp'], calm: true });
    store().goToStep('twitch');
    store().goTo({ kind: 'inside', id: 'piriformis-trp1' });
    expect(store()).toMatchObject({ skip: ['cramp'], calm: true, step: 'body' });
  });
});

describe('a link into a muscle', () => {
  it.each([
    ['?step=twitch&tight=40&calm=1', { step: 'twitch', tight: 40, calm: true }, null],
    ['?skip=cramp,after', { skip: ['cramp', 'after'] }, null],
    ['?tight=900', { tight: 100 }, null],
    ['?tight=soft', {}, null],
    ['?step=marrow', {}, 'step=marrow'],
    ['?skip=cramp,prayer', { skip: ['cramp'] }, 'skip=cramp,prayer'],
  ] as const)('%s is read, and what it does not know is named', (query, change, unknown) => {
    const parsed = parseLink('/points/soleus-trp1/inside', query);
    expect(parsed.place).toEqual({ kind: 'inside', id: 'soleus-trp1' });
    expect(parsed.view).toEqual({ ...DEFAULT_VIEW, ...change });
    expect(parsed.unknown?.asked ?? null).toBe(unknown);
  });

  it('to a point that does not exist leads to the list and says so', () => {
    expect(parseLink('/points/spleen-trp1/inside', '').unknown).toEqual({
      what: 'point',
      asked: 'spleen-trp1',
    });
    expect(parseLink('/points/soleus-trp1/outside', '').unknown?.what).toBe('page');
    expect(parseLink('/muscles/soleus/inside', '').unknown?.what).toBe('page');
  });
});

describe("the story's clock", () => {
  const clock = useStoryClock.getState;

  it('counts from the time it is given, and stands at the end of the step', () => {
    clock().begin('release', false, 1000);
    expect(secondsAt(clock(), 3000)).toBe(2);
    expect(isMoving(clock(), 3000)).toBe(true);
    expect(secondsAt(clock(), 1e6)).toBe(MOVES_S.release);
    expect(isMoving(clock(), 1e6)).toBe(false);
  });

  it('holds a still picture where nothing may move', () => {
    clock().begin('twitch', true, 1000);
    expect(secondsAt(clock(), 9000)).toBe(STILL_S.twitch);
    expect(isMoving(clock(), 9000)).toBe(false);
  });

  it('goes on from where it was held, and anew from its end', () => {
    clock().begin('cramp', false, 0);
    clock().hold(4000);
    expect(secondsAt(clock(), 60_000)).toBe(4);
    clock().run(60_000);
    expect(secondsAt(clock(), 61_000)).toBe(5);
    clock().run(600_000);
    expect(secondsAt(clock(), 600_000)).toBe(0);
  });

  it('stops at once when told to, and plays on only when asked', () => {
    clock().begin('cramp', false, 0);
    clock().setPlays(true);
    clock().stop(3000);
    expect(clock()).toMatchObject({ stopped: true, plays: false, heldS: 3 });
    clock().goOn();
    expect(clock()).toMatchObject({ stopped: false, plays: false, heldS: 3 });
  });
});
