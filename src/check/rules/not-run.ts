import { basisOf, decidableCategories } from '../../model/policy.js';
import type { ObservedPhase, Phase } from '../observed.js';
import { finding, grouped, type CheckRule, type Context } from './rule.js';

/** The phases in which the visitor answers. */
const ANSWERED: readonly Phase[] = ['refuse', 'accept', 'withdraw', 'return'];

/** Whether there is anything to answer: a site without a list may have a banner all the same. */
function hasQuestions({ permissions: { policy }, observed }: Context): boolean {
  return !policy || decidableCategories(policy, observed.region).length > 0;
}

const asksForConsent = ({ permissions: { policy }, observed: { region } }: Context): boolean =>
  policy?.categories.some((category) => basisOf(category, region) === 'consent') ?? false;

interface NotRun {
  readonly phase: Phase;
  readonly page: string;
  readonly reason: string;
}

/** Without a banner no visitor can answer, so phases without one say nothing. */
const isWithoutBanner = ({ phase, notRun, banner }: ObservedPhase): boolean =>
  phase === 'untouched' && !notRun && !banner;

/** Phases that could not be run, so that the record says nothing about them. */
export const phaseNotRun: CheckRule = (context) => {
  const { phases, site: page } = context.observed;
  const notRun = phases.flatMap(({ phase, notRun: reason }): NotRun[] => {
    const isNeedless = ANSWERED.includes(phase) && !hasQuestions(context);
    return reason && !isNeedless ? [{ phase, page, reason }] : [];
  });
  const isAsked = notRun.length === 0 && asksForConsent(context);
  const unasked = isAsked ? phases.filter(isWithoutBanner) : [];
  const reason = 'No banner was shown, although the policy has categories that need consent.';
  const all = [...notRun, ...unasked.map(({ phase }) => ({ phase, page, reason }))];
  return grouped(all, (one) => one.reason).map((seen) => {
    const { phase, reason: why } = seen[0]!;
    // Most reasons say the page themselves.
    const message = why.includes(page) ? why : `On ${page}: ${why}`;
    return finding('phase-not-run', { subject: phase, seen, message });
  });
};
