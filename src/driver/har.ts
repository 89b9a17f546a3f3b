import { readFile, writeFile } from 'node:fs/promises';
import { withoutValues } from './clean-har.js';

/** Writes a HAR file that Playwright has recorded to its place, without the values. */
export async function writeClean(recorded: string, file: string): Promise<void> {
  await writeFile(file, withoutValues(await readFile(recorded, 'utf8')));
}
