import { PHASES, type Phase } from '../check/observed.js';
import { BASES, notRun, runPhase, type PhaseResult } from './phases.js';
import type { Run } from './run.js';

/** The browser itself may end, or not answer any more. */
function failed(run: Run, phase: Phase, error: unknown): PhaseResult {
  const message = `The phase ended early: ${String(error).split('\n')[0]!}`;
  run.troubles.add({ kind: 'crash', address: run.pages[0]!, phase, message, isFatal: true });
  return notRun(phase, message);
}

/**
 * Runs the phases, some at the same time. Links are followed in the first one, so that the others
 * visit the same pages.
 */
export async function runPhases(run: Run): Promise<PhaseResult[]> {
  const { phases = PHASES, concurrency = 1, follow = 0 } = run.options;
  // A phase comes after the one with which it begins, so no worker waits for one that never starts.
  const waiting = PHASES.filter((phase) => phases.includes(phase));
  const begun = new Map<Phase, Promise<PhaseResult>>();
  const next = async (isFirst: boolean): Promise<void> => {
    const phase = waiting.shift()!;
    const base = BASES[phase];
    const running = Promise.resolve(base && begun.get(base))
      .then((result) => runPhase(run, phase, result, isFirst))
      .catch((error: unknown) => failed(run, phase, error));
    begun.set(phase, running);
    await running;
  };
  if (follow > run.pages.length && waiting.length > 0) await next(true);
  const work = async () => {
    while (waiting.length > 0) await next(false);
  };
  await Promise.all(new Array(Math.max(1, concurrency)).fill(undefined).map(work));
  return Promise.all([...begun.values()]);
}
