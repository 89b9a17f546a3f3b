import type { ObservedBanner } from '../../check/observed-banner.js';
import { ACCEPT, COOKIE, REJECT } from './answer-words.js';
import { runIn, type FrameWorld } from './frame-worlds.js';
import { pageCode } from './in-page.js';

/** How the two answers of a banner look. */
export type Answers = Pick<ObservedBanner, 'accept' | 'reject'>;

const WORDS = JSON.stringify({ cookie: COOKIE, accept: ACCEPT, reject: REJECT });

/** The answers of our own banner. */
export const ownAnswersIn = async (world: FrameWorld): Promise<Answers> =>
  (await runIn<Answers>(world, pageCode('ownAnswers()'))) ?? {};

/** The answers of another banner, as far as their words say them; nothing if none shows. */
export const otherAnswersIn = (world: FrameWorld): Promise<Answers | undefined> =>
  runIn<Answers>(world, pageCode(`otherAnswers(${WORDS})`));
