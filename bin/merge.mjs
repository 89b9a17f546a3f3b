import { observedJson } from '../dist/check/reports/as-json.js';
import { readRecords, saveRecord } from './record-file.mjs';

export const summary = 'Puts the records of several shards together.';

export const usage = `consent-elements merge FILE… [options]

Puts the records together that “scan” or “check” saved for the shards of one site. “check --from”
compares the whole with the policy.

  --save FILE        writes the record into a file (default: prints it)`;

export const options = { save: { type: 'string' } };

export const mistakeIn = ({ length }) =>
  length > 0 ? undefined : 'merge expects the FILEs that “--save” wrote, one for each shard.';

export async function run(files, { save }) {
  const observed = await readRecords(files);
  if (!save) return { output: observedJson(observed) };
  await saveRecord(save, observed);
  return { output: `Wrote ${save}: ${observed.pages.length} pages of ${observed.site}.` };
}
