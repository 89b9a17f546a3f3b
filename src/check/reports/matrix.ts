import type { CheckFinding } from '../finding.js';
import { PHASES, type Phase } from '../observed.js';
import type { CheckReport } from '../report.js';
import { cellOf, notesOn, type Cell } from './matrix-cell.js';
import { groupsOf, type Declared, type Group } from './matrix-groups.js';
import { thingsIn, type Thing } from './matrix-things.js';

/** A cookie, an item or a host, and what happened with it in each phase. */
export interface Row extends Thing {
  /** In the order of `PHASES`. */
  readonly cells: readonly Cell[];
  /** The findings about the thing itself, whatever the phase: `longer-lifetime`. */
  readonly notes: readonly CheckFinding[];
}

export interface Matrix {
  readonly phases: readonly Phase[];
  readonly groups: readonly Group<Row>[];
}

/**
 * Arranges what was observed: a row for each cookie, item and host, grouped by service, with a cell
 * for each phase.
 *
 * @param declared The policy and the catalogue, by which things without a finding find their service.
 */
export function matrixOf(report: CheckReport, declared?: Declared): Matrix {
  const things = thingsIn(report.observed.phases);
  const rows = things.map((thing): Row => ({
    ...thing,
    cells: PHASES.map((phase) => cellOf(thing, phase, report)),
    notes: notesOn(thing, report.findings),
  }));
  return { phases: PHASES, groups: groupsOf(rows, report.findings, declared) };
}
