import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { inProject } from '../../scripts/project.mjs';
import { reduceColours } from './palette.mjs';
import { decode, encodeIndexed } from './png.mjs';

const folder = inProject('test/visual/baselines');
const fileOf = (name) => `${folder}/${name}.png`;
const browserFile = `${folder}/browser.json`;

const orNothing = (promise) =>
  promise.catch((error) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });

/** The expected picture, as file and as pixels; `undefined` if there is none yet. */
export async function readBaseline(name) {
  const file = await orNothing(readFile(fileOf(name)));
  return file && { file, picture: decode(file) };
}

export async function writeBaseline(name, picture) {
  await mkdir(folder, { recursive: true });
  await writeFile(fileOf(name), encodeIndexed(reduceColours(picture)));
}

/** The version of Chromium that rendered the baselines. */
export async function baselineBrowser() {
  const text = await orNothing(readFile(browserFile, 'utf8'));
  return text && JSON.parse(text).chromium;
}

export const writeBaselineBrowser = (chromium) =>
  writeFile(browserFile, `${JSON.stringify({ chromium }, null, 2)}\n`);

/** Baselines of looks that no longer exist. */
export async function strayBaselines(names) {
  const files = (await orNothing(readdir(folder))) ?? [];
  const pictures = files.filter((file) => file.endsWith('.png'));
  return pictures.map((file) => file.slice(0, -4)).filter((name) => !names.includes(name));
}

export const removeBaseline = (name) => rm(fileOf(name));
