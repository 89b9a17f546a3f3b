import type { Page, Response } from 'playwright-core';
import type { Phase, Trouble } from '../check/observed.js';
import { partyOf, webAddress } from './addresses.js';
import type { Run } from './run.js';
import { loaded } from './settle.js';
import type { Tab } from './tab.js';
import { openingTrouble } from './trouble.js';
import { unlessAborted } from './waiting.js';

/** A page to open in a phase. */
export interface Opening {
  readonly run: Run;
  readonly phase: Phase;
  readonly tab: Tab;
  readonly address: string;
}

function note({ run, phase, address }: Opening, trouble: Pick<Trouble, 'kind' | 'message'>) {
  // The caller has not asked for a page that a link led to.
  const isFatal = trouble.kind !== 'timeout' && !run.followed.has(address);
  run.troubles.add({ ...trouble, address, phase, isFatal });
}

/** Whether the page that was opened belongs to the site. */
export function isOnSite(opening: Opening, page: Page): boolean {
  const now = webAddress(page.url());
  if (now && partyOf(now.hostname, opening.run.siteHost) === 'first') return true;
  const where = now ? `${now.origin}${now.pathname}` : 'an address that is none of the web';
  const message = `The page redirects to another site, ${where}. The record lacks it.`;
  note(opening, { kind: 'elsewhere', message });
  return false;
}

function noteStatus(opening: Opening, response: Response | null): void {
  const status = response?.status() ?? 200;
  if (status < 400) return;
  const message = `The server answered with status ${status}: the record has its error page.`;
  note(opening, { kind: 'status', message });
}

function noteFailure(opening: Opening, error: unknown): void {
  const { run, phase, tab, address } = opening;
  // Navigations that become a download fail as if they had been ended.
  if (tab.takeDownload() || /Download is starting/.test(String(error))) {
    const message = 'The address is a download, which was refused. The record lacks it.';
    return note(opening, { kind: 'download', message });
  }
  const trouble = openingTrouble(error, address, phase, run.timeout);
  run.troubles.add({ ...trouble, isFatal: !run.followed.has(address) });
}

/** Opens a page and waits until it has loaded. Resolves to whether there is something to observe. */
export async function openPage(opening: Opening, page: Page): Promise<boolean> {
  const { run, tab, address } = opening;
  const { signal } = run.options;
  const start = Date.now();
  tab.takeDownload();
  try {
    const going = page.goto(address, { timeout: run.timeout, waitUntil: 'commit' });
    const response = await unlessAborted(going, signal);
    if (signal?.aborted) return false;
    noteStatus(opening, response ?? null);
  } catch (error) {
    noteFailure(opening, error);
    return false;
  }
  if (!isOnSite(opening, page)) return false;
  if (!(await loaded(page, run.timeout - (Date.now() - start), signal)) && !tab.hasCrashed()) {
    const message = `The page did not end loading within ${run.timeout} milliseconds: the record has what it did until then.`;
    note(opening, { kind: 'timeout', message });
  }
  return !tab.hasCrashed();
}
