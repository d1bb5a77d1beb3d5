import type { Page } from 'playwright-core';
import { muscleIds, muscles } from '../../src/anatomy/muscles.ts';
import { ABOUT_PAGES } from '../../src/content/about-pages.ts';
import { conditionIds } from '../../src/content/facts.ts';

/** A kind of page to look at: where it lies below the base, and what is done there before it is looked at. */
export interface Kind {
  /** What it is called in the report. */
  readonly name: string;
  /** Path below the folder of the language. */
  readonly path: string;
  /** Brings it to the state that is meant, from where its heading stands. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Whether it is a page of its own, opened anew. */
  readonly fresh?: true;
  /** Whether it stands in a frame of another page. */
  readonly framed?: true;
  /** The least size of a target, px. */
  readonly targetPx?: number;
}

/** Targets are at least so large, px, and in the treatment room. */
export const TARGET_PX = 44;
export const ROOM_TARGET_PX = 48;

/** A map of two marks, as createMapFragment writes it. */
const MAP = '#map=1gACAH58EAAFMD7AU2Mrm5kDm6NLMzPQJ';

const answer = async (page: Page) => {
  await page.locator('.safety .safety-actions button').first().click();
  await page.locator('#linked-muscles, .muscle-cards').first().waitFor();
};
const answerYes = async (page: Page) => {
  await page.locator('.safety-answers > *').first().click();
  await page.locator('.safety-outcome').waitFor();
};
const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
const openMark = async (page: Page) => {
  await page.locator('.mark-row').first().click();
  await page.locator('.mark-card').waitFor();
};
const search = async (page: Page) => {
  await page.getByRole('searchbox').fill('soleus');
  await page.getByRole('option').first().waitFor();
};
const openWord = async (page: Page) => {
  await page.locator('#panel .term').first().click();
  await page.locator('.explained').waitFor();
};
const openTools = async (page: Page) => {
  const tool = page.locator('.tool-button').nth(1);
  if ((await tool.count()) === 0) return;
  await tool.click();
  await page.locator('.tool-popover').waitFor();
};
const openRoomTools = async (page: Page) => {
  const tool = page.locator('.room-bar [aria-expanded]').first();
  // a window that opens while its row still scrolls closes again
  await tool.scrollIntoViewIfNeeded();
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await tool.click();
  await page.locator('.tool-popover').waitFor();
};
const draw = async (page: Page) => {
  await page.locator('.room-tool').nth(2).click();
  await page.locator('.draw-tools').waitFor();
};

/** What is laid out differently: each is looked at on every screen. */
export const KINDS: readonly Kind[] = [
  { name: 'the start', path: '' },
  { name: 'the start, tools opened', path: '', act: openTools },
  { name: 'the start while searching', path: '', act: search },
  { name: 'the list of conditions', path: 'conditions' },
  { name: 'a condition, questions open', path: 'conditions/plantar-heel-pain' },
  { name: 'a condition, a question answered yes', path: 'conditions/sciatica', act: answerYes },
  { name: 'a condition, questions answered', path: 'conditions/headache', act: answer },
  { name: 'the list of muscles', path: 'muscles' },
  { name: 'a muscle', path: 'muscles/soleus', act: openFolds },
  { name: 'a point', path: 'points/gluteus-minimus-trp1', act: openFolds },
  { name: 'a point, a word explained', path: 'points/soleus-trp1', act: openWord },
  { name: 'inside: the band', path: 'points/infraspinatus-trp1/inside?step=band' },
  { name: 'inside: the layers', path: 'points/infraspinatus-trp1/inside?step=layers', act: openFolds },
  { name: 'inside: afterwards', path: 'points/soleus-trp1/inside?step=after' },
  { name: 'where it hurts', path: 'hurts', act: openFolds },
  { name: 'where it hurts, marked', path: 'hurts?zones=temple.r,calf-middle.l' },
  { name: 'an empty map', path: 'map' },
  { name: 'a map', path: `map${MAP}` },
  {
    name: 'the treatment room',
    path: `conditions/neck-pain?room=right${MAP}`,
    act: answer,
    targetPx: ROOM_TARGET_PX,
  },
  {
    name: 'the treatment room, tools opened',
    path: 'muscles/soleus?room=left',
    act: openRoomTools,
    targetPx: ROOM_TARGET_PX,
  },
  {
    name: 'the treatment room, drawing',
    path: 'muscles/soleus?room=right',
    act: draw,
    fresh: true,
    targetPx: ROOM_TARGET_PX,
  },
  {
    name: 'the treatment room, inside',
    path: 'points/soleus-trp1/inside?room=right',
    targetPx: ROOM_TARGET_PX,
  },
  { name: 'a map in the room', path: `map?room=right${MAP}`, targetPx: ROOM_TARGET_PX },
  { name: 'a mark in the room', path: `map?room=left${MAP}`, act: openMark, targetPx: ROOM_TARGET_PX },
  { name: 'about: a drawing', path: 'about/trigger-points' },
  { name: 'about: 100 dots', path: 'about/side-effects' },
  { name: 'the glossary', path: 'about/glossary' },
  { name: 'the sources', path: 'about/sources' },
  { name: 'a link that leads nowhere', path: 'muscles/spleen', fresh: true },
  { name: 'the waiting room', path: '?kiosk=90', fresh: true },
  { name: 'in a frame', path: 'conditions/plantar-heel-pain?embed=content', fresh: true, framed: true },
];

/** More of the same kind: each is looked at on two screens. */
export const SIBLINGS: readonly Kind[] = [
  ...conditionIds.map((id) => ({ name: `condition ${id}, questions open`, path: `conditions/${id}` })),
  ...conditionIds.map((id) => ({
    name: `condition ${id}, questions answered`,
    path: `conditions/${id}`,
    act: answer,
  })),
  ...[...new Set(muscleIds.map((id) => muscles[id].group))].map((group) => {
    const id = muscleIds.find((muscle) => muscles[muscle].group === group);
    return { name: `a muscle: ${group}, ${id}`, path: `muscles/${id}` };
  }),
  ...ABOUT_PAGES.map((page) => ({ name: `about ${page}`, path: `about/${page}` })),
];

/** Pages as they come before the app, or without it. */
export const PLAIN: readonly Kind[] = [
  { name: 'plain: the start', path: '' },
  { name: 'plain: conditions', path: 'conditions/' },
  { name: 'plain: a condition', path: 'conditions/plantar-heel-pain/' },
  { name: 'plain: a muscle', path: 'muscles/soleus/' },
  { name: 'plain: a point', path: 'points/soleus-trp1/' },
  { name: 'plain: where it hurts', path: 'hurts/' },
  { name: 'plain: questions', path: 'about/questions/' },
  { name: 'plain: side effects', path: 'about/side-effects/' },
  { name: 'plain: sources', path: 'about/sources/' },
];

/** The page where a clinic puts its embed together. */
export const BUILDER: Kind = { name: 'the embed builder', path: 'embed/', fresh: true };
