import { readFile, writeFile } from 'node:fs/promises';
import { mergeObserved } from '../dist/check/merge.js';
import { observedJson } from '../dist/check/reports/as-json.js';
import { siteOf } from '../dist/driver/libraries.js';

/** Writes a record into a file, if one is named. */
export async function saveRecord(file, observed) {
  if (file) await writeFile(file, `${observedJson(observed)}\n`);
}

function recordIn(text, file) {
  const wrong = (what) => new Error(`${file} ${what}: “check --save” writes such a file.`);
  const data = dataIn(text, wrong);
  if (!Array.isArray(data?.phases)) throw wrong('should be the record of visits');
  // Data that a later version may have written differently is not guessed at.
  if (data.format !== 1) throw wrong(`has the format ${data.format}, and 1 was expected`);
  return data;
}

function dataIn(text, wrong) {
  try {
    const data = JSON.parse(text);
    // The output of `check --format json` contains the record.
    return data?.observed ?? data;
  } catch {
    throw wrong('should be JSON');
  }
}

/** Reads the records of one site, and puts them together. */
export async function readRecords(files) {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return mergeObserved(
    texts.map((text, at) => recordIn(text, files[at])),
    { siteOf },
  );
}
