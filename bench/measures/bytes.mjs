import { inlineBytes } from '../brotli.mjs';
import { blank } from '../installs/floors.mjs';
import { pageOf } from '../page.mjs';
import { grantedState, openSettings, visit } from '../visit.mjs';

/**
 * Much longer than the work of the machine, so that a request which waited for a response can be
 * recognised.
 */
const DELAY = 500;
const CALM = 1200;

const isOwn = ({ path }) => path !== '/' && !path.startsWith('/gated/');

/** How many answers had to be waited for, one after another, after that with the page. */
function roundTrips(requests) {
  const depths = [];
  for (const { arrived } of requests) {
    const before = depths.filter((_, index) => requests[index].finished < arrived);
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}

/** What was asked for until a moment (wall-clock time), with what stands in the page itself. */
function tally(log, inline, until = Infinity) {
  const missing = log.find(({ found }) => !found);
  if (missing) throw new Error(`${missing.path} is not served`);
  const requests = log.filter((entry) => isOwn(entry) && entry.arrived <= until);
  const sent = requests.reduce((sum, { bytes }) => sum + bytes, 0);
  return { bytes: inline + sent, requests: requests.length, trips: roundTrips(requests) };
}

async function firstVisit(bench, install, inline) {
  return visit(bench, install, { delay: DELAY }, async (opened) => {
    const { painted } = await opened.ask('probe.seen.banner');
    const until = await opened.ask(`probe.wallTime(${painted})`);
    await opened.quiet(CALM);
    const idle = tally(opened.log, inline);
    await openSettings(opened, install);
    await opened.quiet(CALM);
    return { banner: tally(opened.log, inline, until), idle, settings: tally(opened.log, inline) };
  });
}

async function returnVisit(bench, install, inline) {
  const state = await grantedState(bench, install);
  return visit(bench, install, { delay: DELAY, state }, async (opened) => {
    const [first] = await opened.ask('probe.gated(3)');
    const until = await opened.ask(`probe.wallTime(${first})`);
    await opened.quiet(CALM);
    return { back: tally(opened.log, inline, until), backIdle: tally(opened.log, inline) };
  });
}

/**
 * Compressed bytes, requests and round trips of an install: until its banner is painted, once the
 * page has come to rest, with the settings open; on a return visit (nothing cached) until the first
 * gated script runs, and at rest. Exact: one visit is enough.
 */
export async function measureBytes(bench, install) {
  if (!install.banner) return undefined;
  // Some draw what stands in the page together with their files.
  await install.files(bench.data);
  const inline = inlineBytes(pageOf(install, bench.data), pageOf(blank, bench.data));
  const first = await firstVisit(bench, install, inline);
  return { inline, ...first, ...(await returnVisit(bench, install, inline)) };
}
