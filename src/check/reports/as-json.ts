import type { Counts } from '../../lint/counts.js';
import type { CheckFinding } from '../finding.js';
import type { Observed } from '../observed.js';
import type { CheckReport } from '../report.js';
import { type Fields, inOrder, orderedRecord } from './observed-fields.js';

export const COUNTS: Fields<Counts> = { error: 1, warning: 1, note: 1, waived: 1 };

export const FINDING: Fields<CheckFinding> = {
  id: 1,
  severity: 1,
  subject: 1,
  service: 1,
  host: 1,
  phases: 1,
  page: 1,
  initiator: 1,
  message: 1,
  waived: 1,
};

export const REPORT: Fields<CheckReport> = {
  $schema: 1,
  format: 1,
  policy: 1,
  revision: 1,
  counts: 1,
  findings: 1,
  observed: 1,
};

/** JSON leaves C1 control characters as they are, which a terminal obeys when it prints them. */
const toJson = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\u009f]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  );

/** The record for programs: equal records give equal bytes. */
export const observedJson = (observed: Observed): string => toJson(orderedRecord(observed));

/** A report for programs: equal reports give equal bytes. */
export function reportJson(report: CheckReport): string {
  const ordered: CheckReport = inOrder(
    {
      ...report,
      counts: inOrder(report.counts, COUNTS),
      findings: report.findings.map((one) => inOrder(one, FINDING)),
      observed: orderedRecord(report.observed),
    },
    REPORT,
  );
  return toJson(ordered);
}
