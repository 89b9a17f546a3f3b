import type { CheckReport } from '../report.js';
import type { ObservedPhase, Trouble } from '../observed.js';
import { listed, plural } from './wording.js';

/** The result in one word: `incomplete` if nothing was found, but something was not visited. */
export type Verdict = 'failed' | 'warned' | 'incomplete' | 'passed';

export const notRun = ({ observed }: CheckReport): ObservedPhase[] =>
  observed.phases.filter((one) => one.notRun !== undefined);

export const fatal = ({ observed }: CheckReport): Trouble[] =>
  observed.troubles.filter(({ isFatal }) => isFatal);

/** Whether something that should have been visited was not. */
export const isIncomplete = (report: CheckReport): boolean =>
  fatal(report).length > 0 || notRun(report).length > 0;

/** Judges a report. Waived findings and notes do not count. */
export function verdictOf(report: CheckReport): Verdict {
  const { error, warning } = report.counts;
  if (error > 0) return 'failed';
  if (isIncomplete(report)) return 'incomplete';
  return warning > 0 ? 'warned' : 'passed';
}

const TITLES = {
  failed: 'The site differs from what it declares',
  warned: 'No errors, but something to look at',
  incomplete: 'No errors in what was visited, which is not everything',
  passed: 'No differences from what the site declares',
} as const satisfies Record<Verdict, string>;

export const verdictTitle = (report: CheckReport): string => TITLES[verdictOf(report)];

/** `2 errors, 1 warning and 0 notes. 1 waived.` */
export function countsText({ counts }: CheckReport): string {
  const { error, warning, note, waived } = counts;
  const all = [plural(error, 'error'), plural(warning, 'warning'), plural(note, 'note')];
  return `${listed(all)}.${waived > 0 ? ` ${waived} waived.` : ''}`;
}
