import { countsOf, type Counts } from '../lint/counts.js';
import type { Policy } from '../model/policy.js';
import type { CheckFinding } from './finding.js';
import type { Observed } from './observed.js';

/** The result of `check`, and the output of `--json`. */
export interface CheckReport {
  readonly $schema: string;
  readonly format: 1;
  /** Where the policy was read: a file name or an address. */
  readonly policy: string;
  readonly revision: number;
  readonly counts: Counts;
  /** By severity, then in the order of `FINDINGS`, then by subject. */
  readonly findings: readonly CheckFinding[];
  readonly observed: Observed;
}

/** The parts of a report that its caller knows. */
interface ReportParts {
  readonly place: string;
  readonly policy: Policy;
  readonly findings: readonly CheckFinding[];
  readonly observed: Observed;
}

/** Editors read the schema of a report where the package is installed. */
export const CHECK_SCHEMA = './node_modules/consent-elements/dist/check.schema.json';

/** Builds a report, with its counts. */
export const reportOf = ({ place, policy, findings, observed }: ReportParts): CheckReport => ({
  $schema: CHECK_SCHEMA,
  format: 1,
  policy: place,
  revision: policy.revision,
  counts: countsOf(findings),
  findings,
  observed,
});
