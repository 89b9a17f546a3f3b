import { SEVERITIES, type Severity } from '../../lint/finding.js';
import { FINDINGS, type CheckFinding, type CheckFindingId } from '../finding.js';
import type { Phase } from '../observed.js';
import type { CheckReport } from '../report.js';
import { isOpen } from './groups.js';
import { junitSuite, type Case } from './junit-suite.js';
import { plural, subjectOf } from './wording.js';
import { xml, xmlDocument } from './xml.js';

const detailsOf = ({ message, phases, page, initiator }: CheckFinding): string =>
  [
    message,
    phases.length > 0 ? `Phases: ${phases.join(', ')}` : '',
    page === undefined ? '' : `Page: ${page}`,
    initiator === undefined ? '' : `Initiator: ${initiator}`,
  ]
    .filter(Boolean)
    .join('\n');

/** A finding that does not count stands as skipped: a failure would fail the build. */
function caseOf(found: CheckFinding, counts: (found: CheckFinding) => boolean): Case {
  const { severity, message, waived } = found;
  const name = subjectOf(found);
  if (waived !== undefined) return { name, outcome: 'skipped', message: `Waived: ${waived}` };
  if (!counts(found)) return { name, outcome: 'skipped', message: `${severity}: ${message}` };
  return { name, outcome: 'failure', type: severity, message, details: detailsOf(found) };
}

/** The phases without which a rule cannot find anything, by the end of its id. */
const NEEDED: readonly (readonly [string, readonly Phase[]])[] = [
  ['-choice', ['untouched']],
  ['-refusal', ['refuse', 'return']],
  ['-withdrawal', ['withdraw']],
  ['-gpc', ['gpc']],
];

/** The case of a rule without findings, so that a reader sees whether it was checked. */
function caseWithout(id: CheckFindingId, { observed }: CheckReport): Case {
  const name = `No finding: ${FINDINGS[id][1]}`;
  const [, needed = []] = NEEDED.find(([end]) => id.endsWith(end)) ?? [];
  const hasRun = (phase: Phase) =>
    observed.phases.some((one) => one.phase === phase && one.notRun === undefined);
  if (needed.length === 0 || needed.some(hasRun)) return { name };
  return { name, outcome: 'skipped', message: `Not run: ${needed.join(', ')}` };
}

/** The pages that were visited, and each that was not. */
function visits({ observed }: CheckReport): Case[] {
  const { pages, troubles } = observed;
  return [
    { name: `${plural(pages.length, 'page')} visited` },
    ...troubles.map(({ kind, address, phase, message, isFatal }): Case => {
      const name = [address, phase ?? '', kind].filter(Boolean).join(' · ');
      if (!isFatal) return { name, outcome: 'skipped', message };
      return { name, outcome: 'error', type: kind, message, details: message };
    }),
  ];
}

/**
 * A report for GitLab, Jenkins and others: a suite for each kind of finding, with a case for each
 * finding; and one for the visits, with an error for each page that could not be visited.
 *
 * @param failOn The least severity that counts as a failure, as the exit code does.
 */
export function reportJunit(report: CheckReport, failOn: Severity = 'error'): string {
  const counts = (found: CheckFinding) =>
    SEVERITIES.indexOf(found.severity) <= SEVERITIES.indexOf(failOn);
  const { findings, observed } = report;
  const suites = (Object.keys(FINDINGS) as CheckFindingId[]).map((id) => {
    const its = findings.filter((one) => one.id === id);
    return junitSuite(
      id,
      its.length > 0 ? its.map((one) => caseOf(one, counts)) : [caseWithout(id, report)],
    );
  });
  const failures = findings.filter((one) => isOpen(one) && counts(one)).length;
  const errors = observed.troubles.filter(({ isFatal }) => isFatal).length;
  const name = `consent-elements check ${observed.site}`;
  return xmlDocument(
    xml`<testsuites name=${name} failures=${failures} errors=${errors} timestamp=${observed.started}>
${suites}${junitSuite('visits', visits(report))}</testsuites>`,
  );
}
