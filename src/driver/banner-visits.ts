import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Phase } from '../check/observed.js';
import type { ObservedBanner } from '../check/observed-banner.js';
import { answerWithoutBanner, bannerOn, withdrawOn, type Banner } from './banner/banner.js';
import { isAborted } from './run.js';
import type { Visits } from './visit.js';
import { unlessAborted, within } from './waiting.js';

/** The outcome of the banner in a phase. */
export interface BannerResult {
  banner?: ObservedBanner | undefined;
  /** The number of the page on which it was answered. */
  answered?: number;
  /** Why it was not answered. */
  problem?: string | undefined;
}

const ANSWERS: Partial<Record<Phase, 'accept' | 'refuse'>> = { refuse: 'refuse', accept: 'accept' };

/** Whether a phase is nothing without an answer of the visitor. */
export const needsAnswer = (phase: Phase): boolean => phase in ANSWERS || phase === 'withdraw';

/** Milliseconds until a banner may be there; on the pages after the first it has been loaded. */
const PATIENCE = 3000;
const LONG = 20_000;
/** An answer is given twice where a page does not take it. */
const ANSWERING = 60_000;

async function pictureOf({ run, phase }: Visits, page: Page): Promise<string | undefined> {
  const { pictures } = run.options;
  if (!pictures) return undefined;
  const name = `banner-${phase}.png`;
  await mkdir(pictures, { recursive: true });
  const taking = page.screenshot({ path: join(pictures, name), animations: 'disabled' });
  return (await within(taking, 10_000)) && name;
}

async function measured(visits: Visits, page: Page, banner: Banner): Promise<ObservedBanner> {
  const picture = await pictureOf(visits, page);
  const sizes = await within(banner.measure(), LONG);
  return { manager: banner.manager, ...sizes, page: visits.recorder.place.page, picture };
}

/** Resolves to the sentence that says what went wrong, if anything did. */
async function done(answer: Promise<string | undefined>, visits: Visits, otherwise: string) {
  const { signal } = visits.run.options;
  const failed = (error: unknown) => `${otherwise}: ${String(error).split('\n')[0]!}`;
  const result = answer.then((problem) => problem ?? '', failed);
  const problem = await unlessAborted(within(result, ANSWERING), signal);
  if (isAborted(visits.run)) return 'The visits were interrupted.';
  return problem === undefined
    ? `${otherwise} within ${ANSWERING / 1000} seconds.`
    : problem || undefined;
}

/** Records what was before the answer; all that follows is after it. */
async function markAnswer({ recorder }: Visits, page: Page): Promise<void> {
  await recorder.record(page);
  recorder.place = { ...recorder.place, moment: 'after', isAnswered: true };
}

/** Answers in the settings. Resolves to whether there was anything to answer, and it was answered. */
async function answerUnasked(visits: Visits, page: Page, answer: 'accept' | 'refuse') {
  const answering = answerWithoutBanner(page, answer, () => markAnswer(visits, page));
  return (await unlessAborted(within(answering, ANSWERING), visits.run.options.signal)) ?? false;
}

/** Measures the banner, and answers it if the phase requires an answer. */
async function answerBanner(visits: Visits, page: Page, banner: Banner, result: BannerResult) {
  result.banner = await measured(visits, page, banner);
  const answer = ANSWERS[visits.phase];
  if (!answer) return undefined;
  await markAnswer(visits, page);
  result.problem = await done(banner.answer(answer), visits, 'The banner could not be answered');
  return result.problem === undefined;
}

/** Finds the banner on a page, and answers it if the phase requires an answer. */
export async function meetBanner(
  visits: Visits,
  page: Page,
  number: number,
  result: BannerResult,
): Promise<void> {
  const { run, phase } = visits;
  const patience = number === 0 && phase !== 'return' ? PATIENCE : 0;
  const banner = await unlessAborted(bannerOn(page, patience), run.options.signal);
  const answer = number === 0 ? ANSWERS[phase] : undefined;
  const isAnswered = banner
    ? await answerBanner(visits, page, banner, result)
    : answer && (await answerUnasked(visits, page, answer));
  if (isAnswered) result.answered = number;
}

/**
 * Withdraws on a page whose visitor has accepted.
 *
 * @param manager The manager in whose banner that was.
 */
export async function withdraw(
  visits: Visits,
  page: Page,
  result: BannerResult,
  manager: string | undefined,
): Promise<void> {
  const beforePress = () => markAnswer(visits, page);
  const withdrawn = withdrawOn(page, beforePress, manager);
  const problem = await done(withdrawn, visits, 'Consent could not be withdrawn');
  if (problem) result.problem = problem;
}
