import { readFile } from 'node:fs/promises';
import { pageAddress } from './page-address.js';

/** An entry of the list, and the line that it is on. */
interface Entry {
  readonly text: string;
  readonly line: number;
}

/** A `#` inside of an address begins a fragment; at the start or after a space, a comment. */
const withoutComment = (line: string): string => line.replace(/(?:^|\s)#.*$/, '').trim();

const entriesOf = (text: string): Entry[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: withoutComment(line), line: index + 1 }))
    .filter((entry) => entry.text !== '');

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(
      `The list of pages “${file}” cannot be read: ${(error as Error).message}. Expected a text file with an address or path per line.`,
      { cause: error },
    );
  }
}

/**
 * Reads a text file with an address or path per line. Paths belong to the site of `base`, or of the
 * first address in the file. Throws an error that names the line which is none.
 */
export async function listedPages(file: string, base: string | undefined): Promise<string[]> {
  const pages: string[] = [];
  for (const { text, line } of entriesOf(await textOf(file))) {
    try {
      pages.push(pageAddress(text, base ?? pages[0]));
    } catch (error) {
      throw new Error(`${file}:${line}: ${(error as Error).message}`, { cause: error });
    }
  }
  return pages;
}
