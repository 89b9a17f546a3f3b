import type { CheckFinding } from '../finding.js';
import type { ObservedPhase } from '../observed.js';
import type { CheckReport } from '../report.js';
import { bySeverity, isOpen, sharedTroubles, TITLES, type SharedTrouble } from './groups.js';
import { countsText } from './verdict.js';
import { plural, subjectOf, visible } from './wording.js';
import { wrapped } from './wrapped.js';

const block = (title: string, parts: readonly string[]): string[] =>
  parts.length > 0 ? [`${title}\n${parts.join('\n')}\n`] : [];

/** The phases and the first page, as far as a finding has them. */
function whereOf({ phases, page }: CheckFinding): string[] {
  const parts = [phases.join(', '), page ?? ''].filter(Boolean);
  return parts.length > 0 ? [wrapped(visible(parts.join(' · ')), 4)] : [];
}

function findingText(found: CheckFinding): string {
  const lines = [
    wrapped(`${found.id}  ${visible(subjectOf(found))}`, 2),
    ...whereOf(found),
    wrapped(visible(found.message), 4),
  ];
  if (found.waived !== undefined) lines.push(wrapped(`Waived: ${visible(found.waived)}`, 4));
  return lines.join('\n');
}

function troubleText({ phases, address, message, isFatal }: SharedTrouble): string {
  const place = [phases.join(', '), address].filter(Boolean).join(' · ');
  const weight = isFatal ? 'Not visited: ' : '';
  return `${wrapped(visible(place), 2)}\n${wrapped(visible(`${weight}${message}`), 4)}`;
}

/** A line for each phase: whether it ran, or the sentence that says why not. */
const phaseText = ({ phase, notRun }: ObservedPhase): string =>
  notRun === undefined ? `  ${phase}: ran` : `  ${phase}: not run\n${wrapped(visible(notRun), 4)}`;

function summary(report: CheckReport): string {
  const { site, pages, shard } = report.observed;
  const part = shard === undefined ? '' : `, part ${shard}`;
  const where = `${site}, compared with ${report.policy} (revision ${report.revision})`;
  return wrapped(
    visible(`${where}, ${plural(pages.length, 'page')}${part}: ${countsText(report)}`),
    0,
  );
}

/**
 * A report for people in a terminal: by severity, then what is waived, what could not be visited,
 * which phases ran, and how many findings there are.
 */
export function reportText(report: CheckReport): string {
  const { findings, observed } = report;
  const waived = findings.filter((one) => !isOpen(one));
  return [
    ...bySeverity(findings).flatMap((group) =>
      block(TITLES[group.severity], group.findings.map(findingText)),
    ),
    ...block('Waived', waived.map(findingText)),
    ...block('Troubles', sharedTroubles(observed.troubles).map(troubleText)),
    ...block('Phases', observed.phases.map(phaseText)),
    summary(report),
  ].join('\n');
}
