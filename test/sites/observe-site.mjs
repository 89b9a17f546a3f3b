import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { observe } from '../../dist/driver/observe.js';
import { findQuickBrowser } from '../../scripts/find-browser.mjs';
import { serveHosts } from './serve.mjs';

/** The host of a site itself. */
export const hostOf = ({ name }) => `www.${name}.example`;

const addressesOf = (site) =>
  site.pages.map((page) => new URL(page, `https://${hostOf(site)}`).href);

/** The hosts of a site; its own one serves the policy. */
function hostsOf(site) {
  const host = hostOf(site);
  const own = { '/cookies.json': JSON.stringify(site.policy), ...site.hosts[host] };
  return { ...site.hosts, [host]: own };
}

/** Runs an action with the file of what the visitor's browser has at the beginning, if there is one. */
async function withStorage({ storage }, action) {
  if (!storage) return action({});
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const storageState = join(folder, 'storage.json');
  try {
    await writeFile(storageState, JSON.stringify(storage));
    return await action({ storageState });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Visits the pages of a site, all of whose hosts are served by this machine. */
export async function observeSite(site) {
  const { args, close } = await serveHosts(hostsOf(site));
  const browser = await findQuickBrowser();
  // Chromium refuses to use its sandbox as root.
  const sandbox = process.getuid?.() !== 0;
  const visit = { quiet: 150, concurrency: 2, ...site.options, args, browser, sandbox };
  try {
    return await withStorage(site, (stored) => observe(addressesOf(site), { ...visit, ...stored }));
  } finally {
    close();
  }
}
