import { setTimeout as pause } from 'node:timers/promises';
import { benchData } from '../../bench/data.mjs';
import * as ours from '../../bench/installs/ours.mjs';
import { pageOf } from '../../bench/page.mjs';
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

/** The page of each install of this package, by the id of the install. */
export async function pagesOfOurs() {
  const data = benchData();
  const installs = Object.values(ours).filter(({ id }) => id);
  // The files first, as the server asks for them: some installs print their head only then.
  for (const { files } of installs) await files(data);
  return Object.fromEntries(installs.map((install) => [install.id, pageOf(install, data)]));
}
