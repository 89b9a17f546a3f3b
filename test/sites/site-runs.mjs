import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject } from '../../scripts/project.mjs';
import { inPool } from '../in-pool.mjs';
import { expectedOn, foundOn, withoutTimes } from './compare-site.mjs';
import { sites } from './index.mjs';
import { observeSite } from './observe-site.mjs';
import { tableOfSites, uncovered } from './table.mjs';

/** Test runner commands must answer within 20 s. */
const PATIENCE = 10_000;

/**
 * How many sites are visited at the same time, each in two phases at the same time. More would keep
 * the tests that run beside them from the processors.
 */
const AT_ONCE = 2;

const siteOf = (name) => sites.find((site) => site.name === name);

async function checkSite(name) {
  const site = siteOf(name);
  const found = await foundOn(site, await observeSite(site));
  return { found, expected: expectedOn(site) };
}

/** Two records of the same site, without their times. */
async function observeTwice(name) {
  const records = [];
  for (let round = 0; round < 2; round += 1) {
    records.push(withoutTimes(await observeSite(siteOf(name))));
  }
  return { records };
}

const TWICE = 'withdrawal';

let runs;

/** All visits, from the first question on. The longest comes first. */
function allRuns() {
  const checks = sites.map(
    ({ name }) =>
      () =>
        checkSite(name),
  );
  const [twice, ...found] = inPool([() => observeTwice(TWICE), ...checks], AT_ONCE);
  return { twice, found };
}

/** The result for a site. */
function checkOf(name) {
  runs ??= allRuns();
  return runs.found[sites.indexOf(siteOf(name))];
}

function twiceOf() {
  runs ??= allRuns();
  return runs.twice;
}

/** The table of sites as it is written and as it should be, and the findings that have no site. */
export async function siteTable() {
  const written = await readFile(inProject('test/sites/README.md'), 'utf8');
  return { written, expected: await tableOfSites(), uncovered: uncovered() };
}

/** An empty text while the work goes on: ask again. */
const soFar = (result) => Promise.race([result, pause(PATIENCE, '')]);

/** The names and titles of all sites. */
export const siteList = () => sites.map(({ name, title }) => ({ name, title }));
/** What is found on a site, and what is expected. */
export const checkedSite = ({ name }) => soFar(checkOf(name));
/** Two records of one site without their times. */
export const observedTwice = () => soFar(twiceOf());
