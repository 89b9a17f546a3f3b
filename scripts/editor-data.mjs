import { mkdir, writeFile } from 'node:fs/promises';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { dist, readJson } from './project.mjs';

/** The tokens have descriptions of their own, in the style sheets where a page sets them. */
const OPTIONS = { hideCssPropertiesDocs: true, hideLogs: true };

/** `'start' | 'end' | '' | undefined` → `'start' | 'end'`: what an editor may offer. */
const offered = (text) =>
  text
    .split(' | ')
    .filter((one) => one !== 'undefined' && one !== "''")
    .join(' | ');

/** The manifest with the types of attributes as editors need them. */
async function manifestForEditors() {
  const manifest = await readJson('custom-elements.json');
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  for (const { type } of declarations.flatMap(({ attributes = [] }) => attributes)) {
    if (type) type.text = offered(type.text);
  }
  return manifest;
}

/**
 * Each name once, with all of its descriptions: several elements have the same tokens, and parts of
 * the same name.
 */
function once(list) {
  const found = new Map();
  for (const { name, description } of list) {
    found.set(name, (found.get(name) ?? new Set()).add(description));
  }
  const described = ([name, all]) => ({ name, description: [...all].join('\n\n') });
  return [...found].map(described);
}

function cssData(manifest) {
  const data = JSON.parse(getVsCodeCssCustomData(manifest, OPTIONS));
  const { properties, pseudoElements } = data;
  return { ...data, properties: once(properties), pseudoElements: once(pseudoElements) };
}

function webTypes(manifest, { name, version }) {
  const { contributions, ...data } = JSON.parse(getWebTypesData(manifest, OPTIONS));
  const lists = Object.entries(contributions.css).map(([kind, list]) => [kind, once(list)]);
  const css = Object.fromEntries(lists);
  // The generator reads the package.json of the folder that a command was started in.
  return { ...data, name, version, contributions: { ...contributions, css } };
}

/** Writes what VS Code and the editors of JetBrains read, from the manifest. */
export async function writeEditorData() {
  const manifest = await manifestForEditors();
  const files = {
    'html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(manifest, OPTIONS)),
    'css-custom-data.json': cssData(manifest),
    'web-types.json': webTypes(manifest, await readJson('package.json')),
  };
  await mkdir(dist('editors'), { recursive: true });
  for (const [file, data] of Object.entries(files)) {
    await writeFile(dist(`editors/${file}`), `${JSON.stringify(data, null, 1)}\n`);
  }
}
