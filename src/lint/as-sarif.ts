import { FINDINGS } from './finding.js';
import type { Reported } from './lint.js';
import { sarifLog, sarifRules, type Found } from './sarif-log.js';

const foundIn = (file: string, { id, path, at, ...rest }: Reported): Found => ({
  ...rest,
  id,
  file,
  name: at ?? path,
  fullName: path,
  fingerprint: `${id}:${path}:${at ?? ''}`,
  waivedIn: 'inSource',
});

/**
 * Findings for code hosts and editors.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const asSarif = (file: string, findings: readonly Reported[]): string =>
  sarifLog(
    sarifRules(FINDINGS, 'docs/lint.md'),
    findings.map((one) => foundIn(file, one)),
  );
