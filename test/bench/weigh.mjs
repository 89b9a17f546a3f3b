import { setTimeout as pause } from 'node:timers/promises';
import { benchmark } from '../../bench/benchmark.mjs';

/** Test runner commands must return within 20 s. */
const PATIENCE = 10_000;

let results;

/**
 * The weights of one install by stage; `undefined` while they are being measured: call it again.
 */
export async function weigh({ install }) {
  results ??= benchmark({ only: ['bytes'], installs: [install], rounds: 1 });
  const { bytes } = (await Promise.race([results, pause(PATIENCE)])) ?? {};
  return { weights: bytes?.values[install] };
}
