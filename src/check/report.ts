import { countsOf, type Counts } from '../lint/counts.js';
import type { Policy } from '../model/policy.js';
import type { CheckFinding } from './finding.js';
import type { Observed } from './observed.js';

/** The result of `check`, and the output of `--json`. */
export interface CheckReport {
  /** Address of the JSON schema of a report, for editors. */
  readonly $schema: string;
  /** The version of this format. */
  readonly format: 1;
  /** Where the policy was read: a file name or an address. */
  readonly policy: string;
  /** The revision of the policy. */
  readonly revision: number;
  /** How many findings there are of each severity. */
  readonly counts: Counts;
  /** By severity, then in the order of `FINDINGS`, then by subject. */
  readonly findings: readonly CheckFinding[];
  /** What the browser observed. */
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
