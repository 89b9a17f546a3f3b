import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject } from '../../scripts/project.mjs';
import { expectedOn, foundOn, withoutTimes } from './compare-site.mjs';
import { sites } from './index.mjs';
import { observeSite } from './observe-site.mjs';
import { tableOfSites, uncovered } from './table.mjs';

/** Test runner commands must answer within 20 s. */
const PATIENCE = 10_000;

/** How many sites are visited at the same time, each in two phases at the same time. */
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

/** A promise, and how to end it. */
function later() {
  const ways = {};
  const promise = new Promise((resolve, reject) => Object.assign(ways, { resolve, reject }));
  return { promise, ...ways };
}

/** Runs tasks in their order, some at the same time. Returns a promise of each result. */
function inPool(tasks, width) {
  const waiting = tasks.map((task) => ({ task, ...later() }));
  const results = waiting.map(({ promise }) => promise);
  // A failure is reported to the caller that awaits the result.
  for (const result of results) result.catch(() => undefined);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await next.task().then(next.resolve, next.reject);
    }
  };
  for (let index = 0; index < width; index += 1) void work();
  return results;
}

let checks;

/** The result for a site. All of them are visited from the first question on. */
function checkOf(name) {
  checks ??= inPool(
    sites.map((site) => () => checkSite(site.name)),
    AT_ONCE,
  );
  return checks[sites.indexOf(siteOf(name))];
}

const twice = new Map();

function twiceOf(name) {
  if (!twice.has(name)) twice.set(name, observeTwice(name));
  return twice.get(name);
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
/** Two records of a site without their times. */
export const observedTwice = ({ name }) => soFar(twiceOf(name));
