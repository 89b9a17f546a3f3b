import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { ObservedPhase, Phase } from '../check/observed.js';
import { meetBanner, needsAnswer, withdraw, type BannerResult } from './banner-visits.js';
import { itemsOf, openContext, stateOf, withoutSessions, type State } from './contexts.js';
import { writeClean } from './har.js';
import { linksOn } from './links.js';
import { createRecorder } from './recorder.js';
import { isAborted, type Run } from './run.js';
import { openTab } from './tab.js';
import { visit, type OnPage, type Visits } from './visit.js';
import { pauseFor, within } from './waiting.js';

/** A phase that was run, and what another one needs of it. */
export interface PhaseResult {
  readonly phase: ObservedPhase;
  readonly state?: State | undefined;
  /** The number of the page on which the banner was answered. */
  readonly answered?: number | undefined;
}

/** The phase after which another one begins. */
export const BASES: Partial<Record<Phase, Phase>> = { withdraw: 'accept', return: 'refuse' };

const EMPTY = { cookies: [], sent: [], items: [], requests: [], frames: [], gates: [] };

export const notRun = (phase: Phase, sentence: string): PhaseResult => ({
  phase: { phase, notRun: sentence, ...EMPTY },
});

/** Adds the pages to which a page links, until there are enough. */
async function follow({ run, tab }: Visits): Promise<void> {
  const { follow: most = 0 } = run.options;
  if (run.pages.length >= most) return;
  const known = new Set(run.pages);
  for (const link of await linksOn(await tab.page())) {
    if (run.pages.length >= most) return;
    if (known.has(link)) continue;
    run.pages.push(link);
    run.followed.add(link);
  }
}

/** Whether the banner is still to be found: a visitor who comes back is asked at once or not. */
function isBannerWanted({ phase }: Visits, { banner }: BannerResult, number: number): boolean {
  if (banner || phase === 'withdraw') return false;
  return phase !== 'return' || number === 0;
}

async function delayed({ run: { options } }: Visits, number: number): Promise<void> {
  if (number > 0 && options.delay) await pauseFor(options.delay, options.signal);
}

/** Visits all pages, until the visits end or the banner turns out to be unanswerable. */
async function visitAll(visits: Visits, result: BannerResult, isFirst: boolean): Promise<void> {
  const { run } = visits;
  const isOver = () => isAborted(run) || result.problem !== undefined;
  for (let number = 0; number < run.pages.length && !isOver(); number++) {
    await delayed(visits, number);
    const meet: OnPage = (page) => meetBanner(visits, page, number, result);
    const isWanted = isBannerWanted(visits, result, number);
    const isThere = await visit(visits, number, isWanted ? meet : undefined);
    if (isThere && isFirst) await follow(visits);
  }
}

function problemOf({ run, phase }: Visits, { problem, answered }: BannerResult) {
  if (problem || !needsAnswer(phase) || answered !== undefined) return problem;
  if (isAborted(run)) return 'The visits were interrupted before the banner was answered.';
  return 'No page showed a banner that could be answered.';
}

/** Visits the page where the visitor has accepted, and withdraws there. */
async function withdrawFirst(
  visits: Visits,
  { answered = 0, manager }: Start,
  result: BannerResult,
) {
  const number = answered;
  const isThere = await visit(visits, number, (page) => withdraw(visits, page, result, manager));
  if (isThere) result.answered = number;
  else result.problem ??= 'The page on which the visitor has accepted did not open again.';
}

function noteLimit({ run, phase, recorder }: Visits): void {
  if (!recorder.isFull()) return;
  const message = 'The pages did more than a record can contain: the rest is missing.';
  const { page: address } = recorder.place;
  run.troubles.add({ kind: 'limit', address, phase, message, isFatal: false });
}

/** How a phase begins. */
interface Start {
  readonly state: State | undefined;
  /** The number of the page on which the phase before it was answered. */
  readonly answered: number | undefined;
  /** The consent manager that was answered there. */
  readonly manager: string | undefined;
  /** Whether it is the one that follows links. */
  readonly isFirst: boolean;
}

async function openVisits(run: Run, phase: Phase, context: BrowserContext, { state }: Start) {
  const moment = phase === 'return' ? 'after' : 'before';
  const place = { moment, page: run.pages[0]!, visit: 0 } as const;
  const recorder = await createRecorder(context, run.siteHost, place);
  await recorder.plant(state ? itemsOf(state) : []);
  return { run, phase, recorder, tab: openTab(run, context, phase, recorder) };
}

async function runIn(context: BrowserContext, visits: Visits, start: Start): Promise<PhaseResult> {
  const { phase, recorder } = visits;
  const result: BannerResult = {};
  if (phase === 'withdraw') await withdrawFirst(visits, start, result);
  await visitAll(visits, result, start.isFirst);
  noteLimit(visits);
  const { banner } = result;
  const problem = problemOf(visits, result);
  if (problem) return { phase: { ...notRun(phase, problem).phase, banner } };
  const isBase = Object.values(BASES).includes(phase);
  const state = isBase ? await stateOf(context) : undefined;
  return { phase: { phase, banner, ...recorder.lists() }, answered: result.answered, state };
}

async function keepHar(
  { options, troubles, pages }: Run,
  phase: Phase,
  raw: string,
): Promise<void> {
  const file = join(options.har!, `${phase}.har`);
  try {
    await mkdir(options.har!, { recursive: true });
    await writeClean(raw, file);
  } catch (error) {
    const message = `The file “${file}” could not be written: ${String(error).split('\n')[0]!}`;
    troubles.add({ kind: 'limit', address: pages[0]!, phase, message, isFatal: false });
  }
}

/** The state with which a phase begins. */
function stateFor({ state }: Run, phase: Phase, base: PhaseResult | undefined): State | undefined {
  if (phase === 'return') return withoutSessions(base!.state!);
  return base ? base.state : state;
}

function hindrance(run: Run, phase: Phase, base: PhaseResult | undefined): string | undefined {
  const needed = BASES[phase];
  if (isAborted(run)) return 'The visits were interrupted.';
  if (!needed || base?.state) return undefined;
  return `The phase “${needed}” was not run, with which it begins.`;
}

/**
 * Runs a phase in a fresh context.
 *
 * @param base The phase after which it begins, if it needs one.
 * @param isFirst Whether it is the one that follows links.
 */
export async function runPhase(
  run: Run,
  phase: Phase,
  base: PhaseResult | undefined,
  isFirst: boolean,
): Promise<PhaseResult> {
  const hindered = hindrance(run, phase, base);
  if (hindered) return notRun(phase, hindered);
  const { answered, phase: before } = base ?? {};
  const manager = before?.banner?.manager;
  const start = { state: stateFor(run, phase, base), answered, manager, isFirst };
  const har = run.rawHar && join(run.rawHar, `${phase}.har`);
  const context = await openContext(run.browser, run.options, phase, { state: start.state, har });
  try {
    return await runIn(context, await openVisits(run, phase, context, start), start);
  } finally {
    await within(context.close(), 15_000);
    if (har) await keepHar(run, phase, har);
  }
}
