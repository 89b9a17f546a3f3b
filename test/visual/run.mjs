import {
  baselineBrowser,
  readBaseline,
  removeBaseline,
  strayBaselines,
  writeBaseline,
  writeBaselineBrowser,
} from './baselines.mjs';
import { openBrowser } from './browser.mjs';
import { compare } from './compare.mjs';
import { nameOf, SHEETS } from './looks.mjs';
import { clearReport, writeReport } from './report.mjs';
import { serveLooks } from './server.mjs';
import { compose, halve } from './sheet.mjs';
import { takeShots } from './shots.mjs';

const COMMAND = 'node scripts/pictures.mjs --update';

/** The problem with a look, if any, with the pictures that show it. */
async function check(name, whole) {
  const actual = halve(whole);
  const baseline = await readBaseline(name);
  if (!baseline) return { name, says: 'There is no baseline yet.', pictures: { actual, whole } };
  const { isEqual, count, difference } = compare(baseline.picture, actual);
  if (isEqual) return undefined;
  const pictures = { expected: baseline.picture, actual, difference, whole };
  const [is, was] = [actual, baseline.picture].map(({ width, height }) => `${width} × ${height}`);
  const size = is === was ? '' : ` It is ${is} now, and was ${was}.`;
  return { name, says: `${count} pixels differ.${size}`, pictures };
}

/** Calls a function with the picture of each sheet. */
async function forEachSheet(sheets, browser, visit) {
  const site = await serveLooks();
  const page = await browser.newPage();
  try {
    for (const sheet of sheets) {
      await visit(nameOf(sheet), compose(await takeShots(page, site.url, sheet)));
      process.stdout.write('.');
    }
  } finally {
    process.stdout.write('\n');
    site.close();
  }
}

/** All baselines come from one browser: with another one, update all of them or none. */
async function update(sheets, browser) {
  const isWhole = sheets.length === SHEETS.length;
  const known = await baselineBrowser();
  if (!isWhole && known !== browser.version()) {
    throw new Error(
      `The other baselines are of Chromium ${known}: take all of them again, ${COMMAND}`,
    );
  }
  await forEachSheet(sheets, browser, (name, whole) => writeBaseline(name, halve(whole)));
  for (const name of await strayBaselines(SHEETS.map(nameOf))) await removeBaseline(name);
  if (isWhole) await writeBaselineBrowser(browser.version());
  console.log(`${sheets.length} baselines written with Chromium ${browser.version()}.`);
}

/** Warns if the browser is not the one that rendered the baselines. */
async function notesOn(version) {
  const known = await baselineBrowser();
  if (known === version) return [];
  return [
    `The baselines were rendered by Chromium ${known}, and this is ${version}, which may explain ` +
      `differences: update them with “${COMMAND}” on a known good commit, and commit them separately.`,
  ];
}

async function test(sheets, browser) {
  const notes = await notesOn(browser.version());
  for (const note of notes) console.warn(note);
  const failures = (await strayBaselines(SHEETS.map(nameOf))).map((name) => ({
    name,
    says: `There is no such look any more; ${COMMAND} removes the baseline.`,
    pictures: {},
  }));
  await forEachSheet(sheets, browser, async (name, whole) => {
    const failure = await check(name, whole);
    if (failure) failures.push(failure);
  });
  const count = failures.length;
  console.log(`visual: ${sheets.length - count} passed, ${count} failed, 0 skipped`);
  if (count === 0) return;
  for (const { name, says } of failures) console.log(`  ${name}: ${says}`);
  console.log(`What differs: ${await writeReport(failures, notes)}`);
  console.log(`If that is how it should look: ${COMMAND}`);
  process.exitCode = 1;
}

/** The sheets whose names contain one of the given words; all sheets without words. */
function chosen(words) {
  const sheets = SHEETS.filter(
    (one) => words.length === 0 || words.some((word) => nameOf(one).includes(word)),
  );
  if (sheets.length === 0) throw new Error(`No look is called like ${words.join(', ')}.`);
  return sheets;
}

/** Compares every look with its baseline, or updates the baselines. */
export async function run(args) {
  const sheets = chosen(args.filter((one) => !one.startsWith('--')));
  await clearReport();
  const browser = await openBrowser();
  try {
    await (args.includes('--update') ? update : test)(sheets, browser);
  } finally {
    await browser.close();
  }
}
