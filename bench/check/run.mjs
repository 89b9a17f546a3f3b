import { fork } from 'node:child_process';
import { once } from 'node:events';
import { machine } from '../machine.mjs';
import { versionOf } from '../installs/install.mjs';
import { keep } from '../report/results.mjs';
import { checkSection } from '../report/check-section.mjs';
import { inProject } from '../../scripts/project.mjs';

/** How many phases run at the same time. */
const CONCURRENCY = [1, 2];

async function measured(concurrency) {
  const child = fork(inProject('bench/check/measure.mjs'), [`${concurrency}`]);
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The visits ended with code ${code}, without figures.`);
  });
  const [result] = await Promise.race([once(child, 'message'), failed]);
  return [concurrency, result];
}

const values = {};
for (const concurrency of CONCURRENCY) {
  const [key, result] = await measured(concurrency);
  values[key] = result;
}
const [{ browser }] = Object.values(values);
const [, chromium] = browser.split(' ');
const versions = { chromium, node: process.versions.node };
const playwright = versionOf('playwright-core', '.');
const result = {
  date: new Date().toISOString().slice(0, 10),
  rounds: 1,
  machine: machine(),
  versions: { ...versions, 'playwright-core': playwright },
  values,
};
console.log(checkSection(result));
if (process.argv.includes('--keep')) await keep('check', result);
