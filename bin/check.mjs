import { isAtLeast } from '../dist/lint/counts.js';
import { SEVERITIES } from '../dist/lint/finding.js';
import { compare, policyFor } from '../dist/driver/compare.js';
import { readPolicy } from '../dist/driver/policy-file.js';
import { FORMATS, writeReports, withPictures } from './check-reports.mjs';
import { mistakeInStamp, policyFileOf, stampPolicy } from './checked-policy.mjs';
import { readRecords, saveRecord } from './record-file.mjs';
import { isIncomplete, visit } from './visit.mjs';
import { mistakeInVisit, VISIT_OPTIONS, VISIT_USAGE, withSitemap } from './visit-options.mjs';
import { readWaivers } from './waiver-file.mjs';

export const summary = 'Compares what a site does with what its policy declares.';

export const usage = `consent-elements check URL… [options]

Visits a site in a browser: untouched, with a refusal, an acceptance, a withdrawal, under Global
Privacy Control, and as a visitor who has refused before. Compares what the browser stores, sends and
contacts with the policy; docs/check.md explains each finding. Records names, sizes and lifetimes,
and never a value. The exit code is 1 if there is a finding that is as severe as --fail-on, else 2 if
a page could not be visited. Needs playwright-core and a Chromium-based browser.

  --policy FILE         the policy, a file or an address (default: cookies.json in this folder, else
                        the one that the banner of the site reads)
  --waivers FILE        findings that are accepted for a while (default: check-waivers.json, if there)
  --fail-on LEVEL       error, warning or note (default: error)
  --from FILE           compares a record that --save wrote, without visits; can be repeated
  --stamp               notes the day in the policy if there is no difference, for the statement;
                        removes the note otherwise

Reports:
  --format FORMAT       text, json, sarif or junit (default: text); --json is short for json
  --output FILE         writes the format into a file, and prints the text
  --report FILE         writes one HTML page with all that was seen, and pictures of the banner
  --save FILE           writes the record into a file
  --har FOLDER          writes a HAR file for each phase, without the values of cookies

${VISIT_USAGE}`;

export const options = {
  ...VISIT_OPTIONS,
  ...Object.fromEntries(
    ['policy', 'waivers', 'fail-on', 'format', 'output', 'report', 'save', 'har'].map((name) => [
      name,
      { type: 'string' },
    ]),
  ),
  from: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  stamp: { type: 'boolean' },
};

const isOneWay = (urls, { from = [] }) => urls.length > 0 !== from.length > 0;

export const prepared = withSitemap;

/** Apart from 1, which means that there are findings. */
export const failure = 2;

export function mistakeIn(urls, values) {
  const { format = 'text', 'fail-on': limit = 'error' } = values;
  if (!isOneWay(urls, values)) return 'check expects a URL, or --from with a record.';
  if (!Object.hasOwn(FORMATS, format)) return `Unknown format: ${format}`;
  if (!SEVERITIES.includes(limit)) return `Unknown level: ${limit}`;
  return mistakeInStamp(values) ?? mistakeInVisit(values);
}

const observedBy = (urls, { from, har, ...values }, pictures) =>
  from ? readRecords(from) : visit(urls, values, { har, pictures });

/** A finding weighs more than a page that could not be visited. */
function exitCodeFor({ findings, observed }, limit = 'error') {
  if (isAtLeast(findings, limit)) return 1;
  return isIncomplete(observed) ? 2 : 0;
}

export async function run(urls, values) {
  const waivers = await readWaivers(values.waivers);
  const place = policyFileOf(values);
  // A policy that cannot be read ends the command before the visits.
  const read = place && (await readPolicy(place));
  return withPictures(values.report, async (pictures) => {
    const observed = await observedBy(urls, values, pictures);
    await saveRecord(values.save, observed);
    const policy = read ?? (await policyFor(observed));
    const comparison = await compare(observed, policy, waivers);
    const { report } = comparison;
    const exitCode = exitCodeFor(report, values['fail-on']);
    const output = await writeReports(comparison, values, pictures);
    const notes = values.stamp && (await stampPolicy(place, report));
    return { output, notes, exitCode };
  });
}
