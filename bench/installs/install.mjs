import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inProject } from '../../scripts/project.mjs';

/**
 * One way to ask for consent. Paths of selectors lead through shadow trees: each selector is looked
 * up in the tree of the element before it.
 *
 * @typedef {object} Install
 * @property {string} id
 * @property {string} title
 * @property {string} [package] a package of bench/package.json, whose version is named
 * @property {boolean} [bytesOnly] only weighed, not timed
 * @property {number} [most] with how many services it can be opened at all
 * @property {(data: object) => Record<string, string | Buffer> | Promise<object>} files what is
 *   served beside the page, by path
 * @property {(data: object) => string} head markup in `<head>`
 * @property {(data: object) => string} [body] markup first in `<body>`
 * @property {(script: {category: string, service: string, src: string}) => string} gated
 * @property {string[]} [banner] path to what is seen of the banner
 * @property {string[]} [accept] path to the button that grants everything
 * @property {string[]} [settings] path to the button that opens the settings
 * @property {string[]} [dialog] path to what is seen of the settings
 */

/** A file of a package that the benchmark installs. */
export const fromPackage = (path) => readFileSync(inProject('bench/node_modules', path));

export const fromBench = (path) => readFileSync(inProject('bench', path), 'utf8');

/** The version that is installed, of a package of the benchmark or of the project (`lit`). */
export function versionOf(name, folder = 'bench') {
  const from = createRequire(join(inProject(folder), 'package.json'));
  const file = from.resolve.paths(name).map((path) => join(path, name, 'package.json'));
  for (const path of file) {
    try {
      return JSON.parse(readFileSync(path, 'utf8')).version;
    } catch {
      // The next folder up may have it.
    }
  }
  throw new Error(`${name} is not installed.`);
}

/** JSON that can stand inside a script element. */
export const inlineJson = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
