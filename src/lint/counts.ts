import { SEVERITIES, type Severity } from './finding.js';

/** How many findings there are of each severity, and how many are waived. */
export type Counts = Readonly<Record<Severity | 'waived', number>>;

/** What is counted of a finding. */
export interface Countable {
  readonly severity: Severity;
  readonly waived?: string | undefined;
}

/** Counts findings. A waived one counts as waived only. */
export function countsOf(findings: readonly Countable[]): Counts {
  const open = findings.filter(({ waived }) => waived === undefined);
  const of = (severity: Severity) => open.filter((one) => one.severity === severity).length;
  const [error, warning, note] = SEVERITIES.map(of) as [number, number, number];
  return { error, warning, note, waived: findings.length - open.length };
}

/** Whether a finding that is not waived is as severe as a limit, or more. */
export const isAtLeast = (findings: readonly Countable[], limit: Severity): boolean =>
  findings.some(
    ({ severity, waived }) =>
      waived === undefined && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit),
  );
