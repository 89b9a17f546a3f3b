import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { proposalLines } from '../dist/check/propose/proposal-lines.js';
import { proposePolicy } from '../dist/check/propose/propose.js';
import { ownerOfHost } from '../dist/check/identify.js';
import { observedText } from '../dist/check/reports/observed-text.js';
import { unstamped } from '../dist/check/checked-date.js';
import { knownWith } from '../dist/driver/known-services.js';
import { policyOf, readPolicy, writePolicy } from './policy-file.mjs';
import { readRecords, saveRecord } from './record-file.mjs';
import { isIncomplete, visit } from './visit.mjs';
import { mistakeInVisit, VISIT_OPTIONS, VISIT_USAGE, withSitemap } from './visit-options.mjs';

export const summary = 'Visits a site, and declares in the policy what it stores.';

export const usage = `consent-elements scan URL… [options]

Visits a site in a browser: untouched, with a refusal, an acceptance, a withdrawal, under Global
Privacy Control, and as a visitor who has refused before. Declares in the policy what was seen and is
not declared yet; a file that exists keeps every text, order and value. Nothing is declared necessary
unless the catalogue or the file says so. Prints what was added, and what is left to write. The exit
code is 2 if a page could not be visited. Needs playwright-core and a Chromium-based browser.

  --policy FILE         the policy file, written if it does not exist (default: cookies.json)
  --dry-run             prints the policy, and writes nothing
  --from FILE           takes a record that --save wrote, without visits; can be repeated
  --save FILE           writes the record into a file, for “check --from”

${VISIT_USAGE}`;

export const options = {
  ...VISIT_OPTIONS,
  policy: { type: 'string' },
  save: { type: 'string' },
  from: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
};

export const prepared = withSitemap;

/** As that of `check`. */
export const failure = 2;

export function mistakeIn(urls, values) {
  const { from = [] } = values;
  if (urls.length > 0 === from.length > 0) return 'scan expects a URL, or --from with a record.';
  return mistakeInVisit(values);
}

/** Writes the policy, unless nothing is new. Resolves to what was done. */
async function write(path, { text }, file) {
  if (text === file?.text) return `${path} has not changed.`;
  if (file) await writePolicy(file, unstamped(text));
  else await writeNew(path, text);
  return `Wrote ${path}.`;
}

async function writeNew(path, text) {
  policyOf(text, path);
  await writeFile(path, text, { flag: 'wx' });
}

const observedBy = (urls, { from, ...values }) => (from ? readRecords(from) : visit(urls, values));

export async function run(urls, { policy: path = 'cookies.json', save, ...values }) {
  // A file that is no policy ends the command before the visits.
  const file = existsSync(path) ? await readPolicy(path) : undefined;
  const observed = await observedBy(urls, values);
  await saveRecord(save, observed);
  const known = await knownWith(undefined);
  const proposal = proposePolicy(file?.text, observed, known);
  const nameOf = (host) => ownerOfHost(host, known);
  const lines = [observedText(observed, nameOf), ...proposalLines(proposal)].join('\n');
  const exitCode = isIncomplete(observed) ? 2 : 0;
  if (values['dry-run']) return { output: proposal.text, notes: lines, exitCode };
  return { output: `${lines}\n${await write(path, proposal, file)}`, exitCode };
}
