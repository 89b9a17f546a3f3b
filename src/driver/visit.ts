import type { Page } from 'playwright-core';
import type { Phase } from '../check/observed.js';
import { isOnSite, openPage, type Opening } from './open-page.js';
import type { Recorder } from './recorder.js';
import { isAborted, type Run } from './run.js';
import { scroll, settle } from './settle.js';
import type { Tab } from './tab.js';
import { HANGING, within } from './waiting.js';

/** Visits in one phase. */
export interface Visits {
  readonly run: Run;
  readonly phase: Phase;
  readonly tab: Tab;
  readonly recorder: Recorder;
}

const quietly = ({ run, recorder }: Visits, page: Page) =>
  settle(page, recorder.requests, { quiet: run.quiet, signal: run.options.signal });

function noteEndless({ run, phase, recorder }: Visits): void {
  const message = 'The page goes on after 20 screens: the record has what came until there.';
  const { page: address } = recorder.place;
  run.troubles.add({ kind: 'limit', address, phase, message, isFatal: false });
}

/** Runs in the page. */
function readBanner() {
  const banner = document.querySelector('cookie-banner');
  const src = banner?.getAttribute('src');
  return {
    region: banner?.getAttribute('region') ?? undefined,
    cookie: banner?.getAttribute('cookie') ?? undefined,
    policy: src ? new URL(src, document.baseURI).href : undefined,
  };
}

async function hearBanner({ said }: Run, page: Page): Promise<void> {
  if (said.policy !== undefined) return;
  Object.assign(said, await within(page.evaluate(readBanner), HANGING));
}

/** What happens on a page that is open, before and after which nothing else is. */
export type OnPage = (page: Page) => Promise<void>;

/** Waits until the page is quiet. Resolves to whether it still is one of the site. */
async function staysOnSite(visits: Visits, opening: Opening, page: Page): Promise<boolean> {
  await quietly(visits, page);
  return !visits.tab.hasCrashed() && isOnSite(opening, page);
}

/** Records the page that was opened. Resolves to whether it was one of the site. */
async function readPage(visits: Visits, opening: Opening, page: Page, onPage?: OnPage) {
  const { run, recorder } = visits;
  await hearBanner(run, page);
  if (onPage) {
    if (!(await staysOnSite(visits, opening, page))) return false;
    await onPage(page);
  }
  if (await scroll(page)) noteEndless(visits);
  if (!(await staysOnSite(visits, opening, page))) return false;
  // An application draws the banner after the page has loaded.
  await hearBanner(run, page);
  await recorder.record(page);
  return true;
}

/**
 * Visits a page: opens it, does what is to be done there, scrolls to the end, and records what there
 * is. Resolves to whether it was a page of the site.
 */
export async function visit(visits: Visits, number: number, onPage?: OnPage): Promise<boolean> {
  const { run, phase, tab, recorder } = visits;
  const address = run.pages[number]!;
  run.options.onProgress?.(`${phase} ${number + 1}/${run.pages.length} ${address}`);
  const { moment, visit: last } = recorder.place;
  recorder.place = { moment, page: address, visit: last + 1 };
  const page = await tab.page();
  recorder.requests.forget();
  const opening = { run, phase, tab, address };
  const isOpen = (await openPage(opening, page)) && !isAborted(run);
  if (isOpen && (await readPage(visits, opening, page, onPage))) {
    run.visited.add(address);
    return true;
  }
  // What the page still requests must not count for the next one.
  await tab.discard();
  await recorder.forget();
  return false;
}
