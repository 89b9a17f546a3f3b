import { clearInterval, setInterval } from 'node:timers';
import { observe } from '../../dist/driver/observe.js';
import { findQuickBrowser } from '../../scripts/find-browser.mjs';
import { serveHosts } from '../../test/sites/serve.mjs';
import { benchSite, PAGES } from './site.mjs';

/*
 * A process of its own for each run: memory that one run has taken would count for the next.
 */

/** Visits, after which the memory is noted: pages of the first phase, then phases. */
const MARKS = [10, 50, 100, 300, 600];

/** Samples the memory of this process, and keeps the maximum. */
function watchMemory() {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage().rss);
    return peak;
  };
  const timer = setInterval(look, 50);
  return { look, end: () => clearInterval(timer) };
}

async function measure(concurrency) {
  const { args, close } = await serveHosts(benchSite.hosts);
  const memory = watchMemory();
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const marks = [];
  let visits = 0;
  const onProgress = () => {
    visits += 1;
    if (MARKS.includes(visits)) marks.push({ visits, seconds: seconds(), peak: memory.look() });
  };
  const asRoot = process.getuid?.() === 0;
  const browser = await findQuickBrowser();
  const options = { args, browser, sandbox: !asRoot, concurrency, onProgress };
  const observed = await observe(benchSite.addresses, options);
  memory.end();
  close();
  const { phases, troubles } = observed;
  const total = { pages: PAGES, phases: phases.length, visits, troubles: troubles.length };
  return { ...total, browser: observed.browser, seconds: seconds(), marks };
}

process.send(await measure(Number(process.argv[2])));
process.exit();
