import { SEVERITIES, type Severity } from '../../lint/finding.js';
import type { CheckFinding, CheckFindingId } from '../finding.js';
import type { Phase, Trouble } from '../observed.js';
import { grouped } from '../rules/rule.js';

export const TITLES = { error: 'Errors', warning: 'Warnings', note: 'Notes' } as const;

/** Findings of one id, in their order. */
export interface Kind {
  readonly id: CheckFindingId;
  readonly findings: readonly CheckFinding[];
}

export const isOpen = ({ waived }: CheckFinding): boolean => waived === undefined;

/** Groups findings by their ids. */
export function kindsOf(findings: readonly CheckFinding[]): Kind[] {
  const ids = [...new Set(findings.map(({ id }) => id))];
  return ids.map((id) => ({ id, findings: findings.filter((one) => one.id === id) }));
}

/** The findings that are not waived, by severity; those without any are left out. */
export function bySeverity(
  findings: readonly CheckFinding[],
): { readonly severity: Severity; readonly findings: readonly CheckFinding[] }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((one) => isOpen(one) && one.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

/** A trouble that is the same in some phases. */
export interface SharedTrouble extends Omit<Trouble, 'phase'> {
  readonly phases: readonly Phase[];
}

/** Merges troubles that are the same in several phases. */
export const sharedTroubles = (troubles: readonly Trouble[]): SharedTrouble[] =>
  grouped(troubles, ({ address, message }) => `${address} ${message}`).map((same) => ({
    ...same[0]!,
    isFatal: same.some(({ isFatal }) => isFatal),
    phases: same.flatMap(({ phase }) => (phase ? [phase] : [])),
  }));
