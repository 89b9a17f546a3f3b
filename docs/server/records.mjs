// Stores each decision that a page posts in a file of its own. A database table works as well, with
// the id as its primary key: a decision may arrive twice, and only the first one counts.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = process.env.RECORDS ?? 'records';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Stores the JSON text of a decision; returns `false` if the text is not a decision. */
export async function keepRecord(text) {
  const decision = parsed(text);
  if (typeof decision?.id !== 'string' || !UUID.test(decision.id)) return false;
  const { id, time, reason, revision, decisions, value, language } = decision;
  const received = new Date().toISOString(); // the visitor's clock may be wrong
  const record = { id, time, received, reason, revision, decisions, value, language };
  await mkdir(FOLDER, { recursive: true });
  await writeNew(join(FOLDER, `${id}.json`), JSON.stringify(record));
  return true;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function writeNew(file, text) {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
