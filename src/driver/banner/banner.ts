import type { BrowserContext, Page } from 'playwright-core';
import type { ObservedBanner } from '../../check/observed-banner.js';
import { loadEngine } from './engine.js';
import { FrameWorlds, type FrameWorld } from './frame-worlds.js';
import { Managers, type Manager } from './managers.js';
import { otherAnswersIn, ownAnswersIn } from './measure.js';
import { answerOther, notAnswered } from './other-banner.js';
import {
  answerInSettings,
  answerOwn,
  isOwnPage,
  isReady,
  showsOwn,
  withdrawOwn,
} from './own-banner.js';
import { patiently, within } from '../waiting.js';

/** A banner that a page shows. */
export interface Banner {
  /** `consent-elements`, the name that autoconsent gives to another manager, or `unknown`. */
  readonly manager: string;
  /** Measures its answers, and leaves the page as it is. */
  measure(): Promise<Omit<ObservedBanner, 'page' | 'picture'>>;
  /** Resolves to a sentence if it could not be answered. */
  answer(answer: 'accept' | 'refuse'): Promise<string | undefined>;
}

/** Milliseconds in which a banner has to show. */
const PATIENCE = 5000;

/** Milliseconds in which to find a manager that has been met before. */
const BRIEFLY = 2500;

/**
 * Questions after the announcement of a decision in which a banner would still show; a second on a
 * page that answers at once.
 */
const GRACE = 20;

/**
 * Prepares a context, before pages are opened. Some managers show no banner to automated browsers,
 * so the pages do not see that this is one. Nothing else is put into a page before its banner is
 * asked for, so that the phases without an answer observe the page alone.
 */
export async function prepareBanners(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
  });
  await loadEngine();
}

/**
 * The banner that the page shows; `undefined` if it shows none.
 *
 * @param patience Milliseconds in which it has to show. It takes less where our own banner has
 *   nothing to ask.
 */
export async function bannerOn(page: Page, patience = PATIENCE): Promise<Banner | undefined> {
  const managers = new Managers(page);
  const found = await patiently(patience, bannerSearch(page, managers));
  if (found instanceof Object) return found;
  await managers.end();
  return found === 'none' ? undefined : within(unknownBanner(page, managers.present), patience);
}

/** Searches the page for a banner; `none` once our own banner has nothing to ask. */
function bannerSearch(page: Page, managers: Managers): () => Promise<Banner | 'none' | undefined> {
  let asked = 0;
  return async () => {
    if (await showsOwn(page)) return ownBanner(page, managers);
    if (await isReady(page)) asked += 1;
    if (asked > GRACE) return 'none';
    await managers.detect();
    return managers.shown && otherBanner(page, managers, managers.shown);
  };
}

async function ownBanner(page: Page, managers: Managers): Promise<Banner> {
  await managers.end();
  const manager = 'consent-elements';
  return {
    manager,
    measure: async () => ({ manager, ...(await inTopWorld(page, ownAnswersIn)) }),
    answer: (answer) => answerOwn(page, answer),
  };
}

function otherBanner(page: Page, managers: Managers, found: Manager): Banner {
  const { name: manager, world } = found;
  return {
    manager,
    measure: async () => ({ manager, ...(await otherAnswersIn(world)) }),
    answer: (answer) => answerOther(page, managers, found, answer),
  };
}

/** A banner by its words alone: of no known manager, or one that its rule does not find. */
async function unknownBanner(page: Page, manager = 'unknown'): Promise<Banner | undefined> {
  const measure = () => inTopWorld(page, otherAnswersIn);
  if (!(await measure())) return undefined;
  return {
    manager,
    measure: async () => ({ manager, ...(await measure()) }),
    answer: () => notAnswered(page.url(), manager),
  };
}

/** Runs something in the world of the page itself. */
async function inTopWorld<T>(page: Page, run: (world: FrameWorld) => Promise<T>) {
  const worlds = new FrameWorlds(page);
  const world = (await worlds.made()).find(({ isTop }) => isTop);
  const answer = world && (await run(world));
  await worlds.end();
  return answer;
}

/**
 * Answers on a page that shows no banner, but has our own settings. Resolves to whether there was
 * anything to answer, and it was answered.
 *
 * @param beforePress What has to be done when all is ready for the press.
 */
export const answerWithoutBanner = async (
  page: Page,
  answer: 'accept' | 'refuse',
  beforePress: () => Promise<void>,
): Promise<boolean> =>
  (await isOwnPage(page)) && (await answerInSettings(page, answer, beforePress));

/**
 * Withdraws on a page whose visitor has accepted. Resolves to a sentence if that is not possible.
 *
 * @param beforePress What has to be done when all is ready for the press that withdraws.
 * @param answered The manager in whose banner the visitor has accepted: some leave nothing on a page
 *   that has no more to ask.
 */
export async function withdrawOn(
  page: Page,
  beforePress: () => Promise<void> = async () => {},
  answered?: string,
): Promise<string | undefined> {
  const managers = new Managers(page);
  const find = async () => {
    if (await isOwnPage(page)) return 'consent-elements';
    await managers.detect();
    return managers.present;
  };
  const found = (await patiently(answered ? BRIEFLY : PATIENCE, find)) ?? answered;
  await managers.end();
  if (found === 'consent-elements') return withdrawOwn(page, beforePress);
  return found
    ? `How to withdraw consent in the manager ${found} at ${page.url()} is not known, so it was not withdrawn.`
    : `No consent manager was found at ${page.url()}, so nothing could be withdrawn.`;
}
