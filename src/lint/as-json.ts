import { countsOf, type Counts } from './counts.js';
import type { FindingId, Severity } from './finding.js';
import type { Reported } from './lint.js';

/** The output of `--format json`. */
export interface LintReport {
  /** The file, as it was named on the command line. */
  readonly file: string;
  readonly counts: Counts;
  readonly findings: readonly {
    readonly id: FindingId;
    readonly severity: Severity;
    /** Dotted: `services[2].cookies[0]`. Empty for the file itself. */
    readonly path: string;
    /** From 1. */
    readonly line: number;
    /** The id of the service or category; absent if it is about neither. */
    readonly at?: string | undefined;
    readonly message: string;
    /** The reason of the waiver; absent if the finding is not waived. */
    readonly waived?: string | undefined;
  }[];
}

/** Findings for programs, in a fixed order of fields. */
export function asJson(file: string, findings: readonly Reported[]): string {
  const report: LintReport = {
    file,
    counts: countsOf(findings),
    findings: findings.map(({ id, severity, path, line, at, message, waived }) => ({
      id,
      severity,
      path,
      line,
      at,
      message,
      waived,
    })),
  };
  return JSON.stringify(report, undefined, 2);
}
