import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { conditionIds } from '../../src/content/facts.ts';
import type { ConditionId } from '../../src/content/ids.ts';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';

// The picture that a link to a condition brings with it, and the poster of an embed: the body of the explorer in dist/
// without words, from a direction and a distance chosen for each, on the app's paper.

const SIZE = { width: 1200, height: 630 };
/** Drawn larger and made smaller: finer lines than four samples a pixel give. */
const FINER = 2;
const MOST_BYTES = 45_000;
const BEST_QUALITY = 0.9;
const LEAST_QUALITY = 0.5;
/** As in src/scene/framing.ts and src/state/presenter.ts, which tools must not import. */
const LENS_FOV_DEG = 24;
const PRESENTER_CHANNEL = 'trigger-point-explorer-second-screen';
const READY_TIMEOUT_MS = 180_000;
const DEG = Math.PI / 180;

/** A look at the body: scene frame, metres, degrees; azimuth 0 in front, 90 at the body's left. */
interface Look {
  /** What the explorer opens, with the view that decides which bones stand in the way. */
  readonly link: string;
  /** What is in the middle of the picture. */
  readonly at: readonly [x: number, y: number, z: number];
  /** How much of the body the picture shows from top to bottom. */
  readonly highM: number;
  readonly azimuthDeg: number;
  readonly elevationDeg?: number;
  /** How far the figure stands beside the middle, in heights of the picture. */
  readonly aside?: number;
}

const LOOKS: Readonly<Record<ConditionId | 'body', readonly Look[]>> = JSON.parse(process.env.LOOKS ?? '{}');

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    from: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'public/share' },
    /** A folder for the same pictures as PNG, to be looked at. */
    png: { type: 'string' },
    finer: { type: 'string', default: String(FINER) },
  },
});
const finer = Number(options.finer);
