import type { Page } from 'playwright-core';
import { HANGING, pauseFor, unlessAborted, within } from './waiting.js';
import type { Requests } from './watch-requests.js';

const STEP = 25;
/** Requests that get no answer for so long do not keep a page from being complete. */
const UNANSWERED = 3000;
/** A page that requests something again and again is never quiet. */
const LONGEST = 5000;

interface Patience {
  /** Milliseconds without requests. */
  readonly quiet: number;
  readonly signal?: AbortSignal | undefined;
}

/** Resolves when the page has requested nothing for a while; at the latest after five seconds. */
export async function settle(requests: Requests, { quiet, signal }: Patience): Promise<void> {
  const start = Date.now();
  const isQuiet = () => {
    const since = Date.now() - Math.max(requests.lastChange(), start);
    return since >= (requests.isUnderWay() ? Math.max(quiet, UNANSWERED) : quiet);
  };
  while (!signal?.aborted && !isQuiet() && Date.now() - start < LONGEST + quiet) {
    await pauseFor(STEP, signal);
  }
}

/** Resolves to whether the page has loaded in time. */
export async function loaded(page: Page, timeout: number, signal?: AbortSignal): Promise<boolean> {
  const load = page.waitForLoadState('load', { timeout: Math.max(timeout, 1) });
  const done = load.then(
    () => true,
    () => false,
  );
  return (await unlessAborted(done, signal)) ?? true;
}

const MOST_SCREENS = 20;

/** Runs in the page. Resolves to whether there is still more below. */
async function scrollDown(most: number): Promise<boolean> {
  const end = () => document.documentElement.scrollHeight - innerHeight - 2;
  const drawn = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  const { scrollX, scrollY } = window;
  for (let step = 0; step < most && window.scrollY < end(); step++) {
    const before = window.scrollY;
    window.scrollBy({ top: innerHeight, behavior: 'instant' });
    await drawn();
    if (window.scrollY === before) break;
  }
  const isMore = window.scrollY < end() && window.scrollY > scrollY;
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  return isMore;
}

/**
 * Scrolls down, as a reader does, so that what loads when it comes into view does so, and back.
 * Scrolling is no answer: a page that takes it for consent is observed to do so. Resolves to
 * whether the page goes on after twenty screens.
 */
export const scroll = async (page: Page): Promise<boolean> =>
  (await within(page.evaluate(scrollDown, MOST_SCREENS), HANGING)) ?? false;
