import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { OBSERVED_SCHEMA, type Observed } from '../check/observed.js';
import { sortedPhase, sortedTroubles } from '../check/order.js';
import { webAddress } from './addresses.js';
import { firstState } from './contexts.js';
import { TOOL } from './empty-record.js';
import { launch } from './launch.js';
import type { VisitOptions } from './options.js';
import type { Run } from './run.js';
import { runPhases } from './schedule.js';
import { createTroubles, type Troubles } from './trouble.js';

/** The addresses that a browser may open; `file:` and others are troubles. */
function pagesOf(addresses: readonly string[], troubles: Troubles): string[] {
  const pages = addresses.flatMap((address) => {
    const url = webAddress(address);
    if (url && /^https?:$/.test(url.protocol)) return url.href;
    const message = 'The address is none of a page on the web, which begins with “https://”.';
    troubles.add({ kind: 'unreachable', address, message, isFatal: true });
    return [];
  });
  return [...new Set(pages)];
}

async function signedIn(browser: Browser, options: VisitOptions) {
  try {
    return await firstState(browser, options);
  } catch (error) {
    const message = `The sign-in failed: ${String(error).split('\n')[0]!}`;
    throw new Error(message, { cause: error });
  }
}

async function visitAll(
  browser: Browser,
  pages: string[],
  options: VisitOptions,
  troubles: Troubles,
) {
  const run: Run = {
    browser,
    options,
    timeout: options.timeout ?? 30_000,
    quiet: options.quiet ?? 500,
    siteHost: new URL(pages[0]!).hostname,
    pages,
    followed: new Set(),
    visited: new Set(),
    troubles,
    rawHar: options.har && (await mkdtemp(join(tmpdir(), 'har-'))),
    said: {},
    state: await signedIn(browser, options),
  };
  try {
    const results = await runPhases(run);
    const visited = run.pages.filter((page) => run.visited.has(page));
    const phases = results.map(({ phase }) => sortedPhase(phase));
    return { phases, pages: visited, said: run.said };
  } finally {
    if (run.rawHar) await rm(run.rawHar, { recursive: true, force: true });
  }
}

function noteInterruption({ signal }: VisitOptions, address: string, troubles: Troubles): void {
  if (!signal?.aborted) return;
  const message = 'The visits were interrupted: the record has what was observed until then.';
  troubles.add({ kind: 'limit', address, message, isFatal: true });
}

/** Visits pages in all phases and records what the browser observed. */
export async function observe(
  addresses: readonly string[],
  options: VisitOptions = {},
): Promise<Observed> {
  const started = new Date().toISOString();
  const troubles = createTroubles();
  const pages = pagesOf(addresses, troubles);
  const [first] = pages;
  if (!first)
    throw new RangeError('There is no page to visit: name one that begins with “https://”.');
  const { browser, close } = await launch(options);
  try {
    const seen = await visitAll(browser, pages, options, troubles);
    noteInterruption(options, first, troubles);
    return {
      ...{ $schema: OBSERVED_SCHEMA, format: 1, tool: TOOL },
      browser: `Chromium ${browser.version()}`,
      started,
      finished: new Date().toISOString(),
      site: new URL(first).origin,
      ...seen.said,
      shard: options.shard,
      ...{ pages: seen.pages, phases: seen.phases, troubles: sortedTroubles(troubles.list()) },
    };
  } finally {
    await close();
  }
}
