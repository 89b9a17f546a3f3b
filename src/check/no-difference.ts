import { PHASES, type Observed } from './observed.js';
import type { CheckReport } from './report.js';

const isWhole = ({ shard, phases, troubles }: Observed): boolean =>
  shard === undefined &&
  PHASES.every((phase) => phases.some((one) => one.phase === phase && one.notRun === undefined)) &&
  !troubles.some(({ isFatal }) => isFatal);

/**
 * Whether a policy may say that a browser found no differences: all phases ran on all pages, and there
 * is no error or warning, a waived one included.
 */
export const hasNoDifference = ({ counts, observed }: CheckReport): boolean =>
  counts.error + counts.warning + counts.waived === 0 && isWhole(observed);
