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

/** Resolves when the page has requested nothing for a while, or when the time is over. */
async function silence(requests: Requests, { quiet, signal }: Patience, end: number) {
  const start = Date.now();
  const isQuiet = () => {
    const since = Date.now() - Math.max(requests.lastChange(), start);
    return since >= (requests.isUnderWay() ? Math.max(quiet, UNANSWERED) : quiet);
  };
  while (!signal?.aborted && !isQuiet() && Date.now() < end) await pauseFor(STEP, signal);
}

/** Runs in the page. Resolves when what the page has deferred until it is idle has run. */
function becomeIdle(timeout: number): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout }));
}

/**
 * Resolves when the page has requested nothing for a while and has had nothing else to do; at the
 * latest after five seconds. Consent managers delete cookies when the page is idle, which on a slow
 * machine is later than the last request.
 */
export async function settle(page: Page, requests: Requests, patience: Patience): Promise<void> {
  const end = Date.now() + LONGEST + patience.quiet;
  let last: number;
  do {
    await silence(requests, patience, end);
    last = requests.lastChange();
    const left = Math.max(end - Date.now(), STEP);
    await unlessAborted(within(page.evaluate(becomeIdle, left), left), patience.signal);
  } while (!patience.signal?.aborted && requests.lastChange() !== last && Date.now() < end);
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
