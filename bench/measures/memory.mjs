import { GATED } from '../data.mjs';
import { grantedState, visit } from '../visit.mjs';

const CALM = 1500;

/** What JavaScript holds, in bytes, after everything that can be freed was freed. */
async function heap(cdp) {
  await cdp.send('HeapProfiler.enable');
  for (let pass = 0; pass < 3; pass += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}

const banner = (bench, install) =>
  visit(bench, install, {}, async ({ ask, quiet, cdp }) => {
    await ask('probe.seen.banner');
    await quiet(CALM);
    return heap(cdp);
  });

const back = (bench, install, state) =>
  visit(bench, install, { state }, async ({ ask, quiet, cdp }) => {
    await ask(`probe.gated(${GATED.length})`);
    await quiet(CALM);
    return heap(cdp);
  });

/** JS heap with the banner up and on a return visit. The report takes off that of the blank page. */
export async function measureMemory(bench, install) {
  if (install.bytesOnly) return undefined;
  const state = await grantedState(bench, install);
  return { banner: await banner(bench, install), back: await back(bench, install, state) };
}
