import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportPage } from '../dist/check/reports/as-html.js';
import { reportJson } from '../dist/check/reports/as-json.js';
import { reportJunit } from '../dist/check/reports/as-junit.js';
import { reportSarif } from '../dist/check/reports/as-sarif.js';
import { reportText } from '../dist/check/reports/as-text.js';

/** The formats; each gets the report, the text of the policy, and the level of `--fail-on`. */
export const FORMATS = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  junit: (report, _text, limit) => reportJunit(report, limit),
};

/** Calls a function with a folder for pictures, if a report wants them, and removes it afterwards. */
export async function withPictures(isWanted, use) {
  if (!isWanted) return use();
  const folder = await mkdtemp(join(tmpdir(), 'consent-elements-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pictures of a folder as `data:` URLs, by their names. */
async function picturesIn(folder) {
  const names = folder ? await readdir(folder) : [];
  const urls = await Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, name), 'base64');
      return [name, `data:image/png;base64,${content}`];
    }),
  );
  return new Map(urls);
}

/** Writes the reports into the files that were named, and resolves to the one that is printed. */
export async function writeReports(comparison, values, folder) {
  const { report, known, text } = comparison;
  const { format = values.json ? 'json' : 'text', output, report: page } = values;
  if (page) await writeFile(page, reportPage(report, await picturesIn(folder), known));
  const written = FORMATS[format](report, text, values['fail-on']);
  if (!output) return written;
  await writeFile(output, `${written}\n`);
  return reportText(report);
}
