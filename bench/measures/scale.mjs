import { benchData } from '../data.mjs';
import { openSettings, visit } from '../visit.mjs';

const SIZES = [1000, 5000];
const CALM = 1000;

const canOpen = ({ dialog, bytesOnly, most = Infinity }, size) =>
  Boolean(dialog) && !bytesOnly && size <= most;

async function opening(bench, install, size) {
  const large = { ...bench, data: benchData(size) };
  return visit(large, install, {}, async (opened) => {
    await opened.ask('probe.seen.banner');
    await opened.quiet(CALM);
    const { painted } = await openSettings(opened, install);
    return painted;
  });
}

/** Milliseconds from the click until the settings of many services are painted. */
export async function measureScale(bench, install) {
  const result = {};
  for (const size of SIZES.filter((size) => canOpen(install, size))) {
    result[`settings${size}`] = await opening(bench, install, size);
  }
  return Object.keys(result).length > 0 ? result : undefined;
}
