import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { parseWaivers } from '../dist/check/waivers.js';

const USUAL = 'check-waivers.json';

/** Reads the waivers of a site: of the usual file, if it exists, where none is named. */
export async function readWaivers(file = existsSync(USUAL) ? USUAL : undefined) {
  if (!file) return [];
  const { waivers, problems } = parseWaivers(JSON.parse(await readFile(file, 'utf8')));
  if (problems.length > 0) throw new Error([`${file} has mistakes:`, ...problems].join('\n  '));
  return waivers;
}
