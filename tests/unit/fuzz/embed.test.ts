import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { muscleIds } from '../../../src/anatomy/muscles.ts';
import { triggerPointIds } from '../../../src/anatomy/trigger-points.ts';
import { conditionIds } from '../../../src/content/facts.ts';
import { languageIds } from '../../../src/content/languages.ts';
import { linkOfTarget } from '../../../src/embed/link-of-target.ts';
import { parseFrameMessage, parseHostMessage, parseTarget } from '../../../src/embed/protocol.ts';
import {
  type Colour,
  contrast,
  LEAST_CONTRAST,
  readableColours,
} from '../../../src/embed/readable-colours.ts';
import { type EmbedChoices, snippetOf } from '../../../src/embed/snippet.ts';
import { parseLink } from '../../../src/state/link.ts';
import { isPresenterMessage } from '../../../src/state/presenter.ts';
import { hostileText, OBJECT_NAMES, objectsAreClean, runs, tiring } from './hostile.ts';

const TYPES = ['show', 'look', 'capture', 'restore', 'ready', 'height', 'top', 'place', 'book', 'captured'];
const IDS = ['sciatica', 'soleus', 'soleus-trp1', 'left', 'both'];

/** What JSON makes of a text with any keys: there `__proto__` is a key like others. */
const parsedMessage = fc
  .dictionary(
    fc.constantFrom(
      'target',
      'style',
      'link',
      'request',
      'theme',
      'height',
      'accent',
      'condition',
      ...OBJECT_NAMES,
    ),
    fc.oneof(
      hostileText(IDS),
      fc.integer(),
      fc.dictionary(fc.constantFrom('condition', 'side', 'accent', ...OBJECT_NAMES), hostileText(IDS)),
      fc.constant({ polluted: true }),
    ),
  )
  .chain((fields) =>
    fc.constantFrom(...TYPES, '__proto__').map((type) => {
      const json = JSON.stringify({ ...fields, type: `tpe:${type}` });
      return JSON.parse(`${json.slice(0, -1)},"__proto__":{"polluted":true,"type":"tpe:top"}}`) as unknown;
    }),
  );

describe('a message between an embed and its page', () => {
  it('adds nothing to any object, and read once it is read the same again', () => {
    fc.assert(
      fc.property(parsedMessage, (data) => {
        for (const parse of [parseHostMessage, parseFrameMessage]) {
          const read = parse(data);
          if (!read) continue;
          expect(parse(read)).toEqual(read);
          expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
          expect(Object.hasOwn(read, '__proto__')).toBe(false);
          expect(JSON.stringify(read).length).toBeLessThan(61_000);
        }
        expect(() => isPresenterMessage(data)).not.toThrow();
        expect(objectsAreClean()).toBe(true);
      }),
      runs(800),
    );
  });

  it('of any length is read to its end', () => {
    for (const text of tiring(200_000)) {
      expect(parseHostMessage({ type: 'tpe:restore', link: `/${text}` })).toBeNull();
      expect(parseTarget({ condition: text, muscle: text })).toBeNull();
      expect(parseHostMessage({ type: 'tpe:look', style: { accent: text } })).toMatchObject({ style: {} });
    }
  });
});

describe('the attributes of an embed', () => {
  it('lead to a place of the explorer, the one they name where it is there', () => {
    const known = [...conditionIds, ...muscleIds.slice(0, 9), ...triggerPointIds.slice(0, 9)];
    const id = fc.oneof(
      fc.constantFrom<unknown>(...known),
      hostileText(known),
      fc.constant(null),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.record({ condition: id, muscle: id, point: id, side: id }), (asked) => {
        const target = parseTarget(asked) ?? {};
        const link = linkOfTarget(target);
        expect(link).toMatch(
          /^\/((conditions|muscles|points)\/[a-z0-9-]{1,80})?(\?side=(left|right|both))?$/,
        );
        const [path = '', query = ''] = link.split(/(?=\?)/);
        const { place, unknown } = parseLink(path, query);
        const named = target.point ?? target.muscle ?? target.condition;
        if (!unknown && named) expect('id' in place && place.id).toBe(named);
        expect(new URL(`https://elm.example/anatomy/${link.slice(1)}`).href).toBe(
          `https://elm.example/anatomy/${link.slice(1)}`,
        );
      }),
      runs(600),
    );
  });
});

describe('the lines that a clinic copies', () => {
  const choices: fc.Arbitrary<EmbedChoices> = fc.record({
    way: fc.constantFrom('element', 'frame'),
    target: fc.constantFrom({}, { condition: 'sciatica' }, { muscle: 'soleus', side: 'left' }),
    language: fc.constantFrom(...languageIds),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    fit: fc.constantFrom('content', 'box'),
    accent: fc.option(hostileText(['#123456', 'teal'])),
    radiusPx: fc.option(fc.nat({ max: 40 })),
  });
  it('hold one element and its script, whatever stands in title and colour', () => {
    fc.assert(
      fc.property(choices, hostileText(), (chosen, title) => {
        const snippet = snippetOf(chosen, 'https://elm.example/', title);
        // without what stands in quotes, nothing but the elements themselves
        const bare = snippet.replaceAll(/"[^"]*"/g, '""').replaceAll(/\s+/g, ' ');
        const attributes = '( [a-z-]+="")+ ?';
        expect(bare).toMatch(
          chosen.way === 'frame'
            ? new RegExp(`^<iframe${attributes}></iframe>$`)
            : new RegExp(
                `^<script src="" defer></script> <trigger-point-explorer${attributes}></trigger-point-explorer>$`,
              ),
        );
        for (const [, value = ''] of snippet.matchAll(/"([^"]*)"/g)) expect(value).not.toContain('<');
      }),
      runs(600),
    );
  });
});

describe('the colours of a page', () => {
  const part = fc.nat({ max: 255 });
  const colour = fc.tuple(part, part, part) as fc.Arbitrary<Colour>;
  it('have a contrast from 1 to 21, the same from both sides, and only readable ones are taken', () => {
    const theme = fc.record({ paper: colour, inks: fc.array(colour, { maxLength: 3 }) });
    const asked = fc.record({ accent: fc.option(colour), paper: fc.option(colour), ink: fc.option(colour) });
    fc.assert(
      fc.property(asked, theme, (colours, of) => {
        const { accent, paper, ink } = colours;
        const taken = readableColours(colours, of);
        const ground = taken.has('paper') && paper ? paper : of.paper;
        for (const [key, text] of [
          ['accent', accent],
          ['ink', ink],
        ] as const) {
          if (!text) {
            expect(taken.has(key)).toBe(false);
            continue;
          }
          const found = contrast(text, ground);
          expect(found).toBe(contrast(ground, text));
          expect(found >= 1 && found <= 21).toBe(true);
          if (taken.has(key)) expect(found).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        }
        if (taken.has('paper'))
          for (const text of of.inks) expect(contrast(text, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }),
      runs(600),
    );
  });
});
