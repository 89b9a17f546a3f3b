import { decideAll } from '../model/decide-all.js';
import { encodeConsent } from '../model/encode.js';
import type { Policy } from '../model/policy.js';
import type { Answer } from './answers.js';

/** The two answers as the consent cookie would keep them, but for the time, which is 0. */
export function writtenAnswers(policy: Policy, region?: string): Readonly<Record<Answer, string>> {
  const written = (answer: 'granted' | 'denied') =>
    encodeConsent(decideAll(answer, { policy, region, at: 0 }));
  return { acceptAll: written('granted'), rejectAll: written('denied') };
}
