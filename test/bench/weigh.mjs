import { setTimeout as pause } from 'node:timers/promises';
import { benchmark } from '../../bench/benchmark.mjs';

/** Test runner commands have to be answered within 20 s. */
const PATIENCE = 10_000;

let results;

/** The weights of one install by moment; without them while it is being weighed: ask again. */
export async function weigh({ install }) {
  results ??= benchmark({ only: ['bytes'], installs: [install], rounds: 1 });
  const { bytes } = (await Promise.race([results, pause(PATIENCE)])) ?? {};
  return { weights: bytes?.values[install] };
}
