import { describe, expect, it } from 'vitest';
import { kioskPhase, parseKiosk, secondsLeft, WARNING_S, withKiosk } from '../../src/state/kiosk.ts';

describe('the kiosk', () => {
  it.each([
    ['', null],
    ['?layer=deep', null],
    ['?kiosk=0', null],
    ['?kiosk=1', 90],
    ['?kiosk=90', 90],
    ['?kiosk=5', 30],
    ['?kiosk=30', 30],
    ['?kiosk=600', 600],
    ['?kiosk=9999', 600],
    ['?layer=deep&kiosk=120', 120],
  ])('reads %j as %j seconds', (query, idleS) => {
    expect(parseKiosk(query)).toEqual({ settings: idleS === null ? null : { idleS }, fault: null });
  });

  it.each(['', 'on', '-90', '9e1', '90s', 'Infinity', '1'.repeat(400)])(
    'is off with kiosk=%s, and says so',
    (value) => {
      const { settings, fault } = parseKiosk(`?kiosk=${value}`);
      expect(settings).toBeNull();
      expect(fault).toMatch(/^kiosk=.* is not a number of seconds$/);
      expect(fault?.length).toBeLessThan(60);
    },
  );

  it.each([30, 90, 600])('after %i seconds warns for twenty more, then it is over', (idleS) => {
    const at = (untouchedS: number) => kioskPhase(untouchedS, { idleS });
    expect([0, idleS - 0.1].map(at)).toEqual(['used', 'used']);
    expect([idleS, idleS + WARNING_S - 0.1].map(at)).toEqual(['warning', 'warning']);
    expect([idleS + WARNING_S, 1e6].map(at)).toEqual(['over', 'over']);
  });

  it('counts down from twenty to nothing', () => {
    const left = (untouchedS: number) => secondsLeft(untouchedS, { idleS: 90 });
    expect([0, 90, 90.4, 91, 109.5, 110, 1e6].map(left)).toEqual([20, 20, 20, 19, 1, 0, 0]);
  });

  it('stays in every link while it is on, and in none while it is off', () => {
    expect(withKiosk('/', { idleS: 90 })).toBe('/?kiosk=90');
    expect(withKiosk('/muscles?side=left', { idleS: 90 })).toBe('/muscles?side=left&kiosk=90');
    expect(withKiosk('/muscles?side=left', null)).toBe('/muscles?side=left');
  });
});
