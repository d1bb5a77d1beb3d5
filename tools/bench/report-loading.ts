import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import {
  type Conditions,
  type LoadingFigures,
  type Milestone,
  measureLoading,
  measurePoster,
  SLOW_PHONE,
  THIS_MACHINE,
} from './measure-loading.ts';
import { middle } from './middle.ts';

/** What may be transferred, bytes: the design's budgets, and the embed's. */
const BUDGETS = { text: 120_000, anatomy: 1_200_000, poster: 60_000 } as const;

/** What other open viewers transfer for their muscles, as their own pages say (read in 2026). */
const OTHERS: readonly { readonly name: string; readonly bytes: number }[] = [
  { name: 'ashemag/human-atlas, musculature', bytes: 10_800_000 },
  { name: 'pedram-fm/human-anatomy, muscles and skeleton', bytes: 4_600_000 },
];

export type LoadingReport = Readonly<
  Record<string, Readonly<Record<keyof LoadingFigures | 'poster', Milestone>>>
>;

/** Measures how a page and an embed come, on this machine and on a slow phone; medians of some runs. */
export async function reportLoading(browser: Browser, appUrl: string, runs: number): Promise<LoadingReport> {
  const host = await serveHost(appUrl);
  const report: Record<string, LoadingReport[string]> = {};
  for (const conditions of [THIS_MACHINE, SLOW_PHONE])
    report[conditions.name] = await medians(browser, appUrl, host.url, conditions, runs);
  host.close();
  print(report);
  return report;
}

async function medians(
  browser: Browser,
  appUrl: string,
  hostUrl: string,
  conditions: Conditions,
  runs: number,
): Promise<LoadingReport[string]> {
  const all: LoadingFigures[] = [];
  const posters: Milestone[] = [];
  for (let i = 0; i < runs; i++) {
    all.push(await measureLoading(browser, `${appUrl}conditions/plantar-heel-pain/`, conditions));
    posters.push(await measurePoster(browser, hostUrl, conditions));
  }
  const of = (pick: (run: LoadingFigures) => Milestone) => medianOf(all.map(pick));
  return {
    text: of((run) => run.text),
    explorer: of((run) => run.explorer),
    anatomy: of((run) => run.anatomy),
    body: of((run) => run.body),
    poster: medianOf(posters),
  };
}

function medianOf(milestones: readonly Milestone[]): Milestone {
  return { ms: middle(milestones.map(({ ms }) => ms)), bytes: middle(milestones.map(({ bytes }) => bytes)) };
}

function print(report: LoadingReport): void {
  for (const [conditions, figures] of Object.entries(report)) {
    console.log(`\nLoading: ${conditions}`);
    console.table(
      Object.fromEntries(
        Object.entries(figures).map(([what, { ms, bytes }]) => [
          what,
          {
            s: (ms / 1000).toFixed(1),
            'kB transferred': Math.round(bytes / 1000),
            'budget, kB': what in BUDGETS ? BUDGETS[what as keyof typeof BUDGETS] / 1000 : '',
          },
        ]),
      ),
    );
  }
  console.table(
    Object.fromEntries(
      OTHERS.map(({ name, bytes }) => [name, { 'kB transferred': Math.round(bytes / 1000) }]),
    ),
  );
}

/** A clinic's page with one embed in it. */
async function serveHost(appUrl: string): Promise<{ url: string; close(): void }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Clinic</title><trigger-point-explorer condition="plantar-heel-pain"></trigger-point-explorer><script defer src="${appUrl}embed.js"></script>`,
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
