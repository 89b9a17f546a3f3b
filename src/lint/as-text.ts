import { countsOf } from './counts.js';
import { SEVERITIES } from './finding.js';
import type { Reported } from './lint.js';

const TITLES = { error: 'Errors', warning: 'Warnings', note: 'Notes' } as const;

const line = (file: string, { line: at, id, message }: Reported): string =>
  `  ${file}:${at}  ${id}\n    ${message}`;

const withReason = (file: string, found: Reported): string =>
  `${line(file, found)}\n    Waived: ${found.waived}`;

function group(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}\n${lines.join('\n')}\n`] : [];
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function summary(file: string, findings: readonly Reported[]): string {
  const { error, warning, note, waived } = countsOf(findings);
  const counts = [plural(error, 'error'), plural(warning, 'warning'), plural(note, 'note')];
  const accepted = waived > 0 ? ` ${waived} waived.` : '';
  const isForm = findings.some(({ id }) => id === 'schema' || id === 'json');
  const rest = isForm ? ' Correct the form of the file first: more may be found then.' : '';
  return `${file}: ${counts.join(', ')}.${accepted}${rest}`;
}

/** Findings for a reader: by severity, what is waived at the end, and how many there are. */
export function asText(file: string, findings: readonly Reported[]): string {
  const open = findings.filter(({ waived }) => waived === undefined);
  const waived = findings.filter((one) => one.waived !== undefined);
  const groups = SEVERITIES.flatMap((severity) => {
    const these = open.filter((one) => one.severity === severity);
    return group(
      TITLES[severity],
      these.map((one) => line(file, one)),
    );
  });
  const accepted = group(
    'Waived',
    waived.map((one) => withReason(file, one)),
  );
  return [...groups, ...accepted, summary(file, findings)].join('\n');
}
