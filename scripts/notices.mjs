import { readdirSync, readFileSync } from 'node:fs';

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const HEADER = `The scripts in this folder contain code of the packages below. Keep this file beside them, or
where visitors of your site find it: the licences ask for it.
`;

/** `…/node_modules/@lit/localize/lit-localize.js` → `…/node_modules/@lit/localize`. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** The packages of some modules, as folders. */
const packagesOf = (modules) => [
  ...new Set(modules.flatMap((id) => PACKAGE.exec(id.replace('\0', ''))?.[0] ?? [])),
];

const modulesIn = (bundle) => Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);

/** The name, the version and the licence text of a package. */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} is bundled, but has no file LICENSE to quote.`);
  const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
  return { title: `${name} ${version} (${license})`, text };
}

/** Packages with the same licence text share it. */
function sections(folders) {
  const byText = new Map();
  for (const { title, text } of folders.sort().map(notice)) {
    byText.set(text, [...(byText.get(text) ?? []), title]);
  }
  return [...byText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`);
}

const textOf = (folders) => [HEADER, ...sections(folders)].join(`\n${'-'.repeat(80)}\n\n`);

/** The licences of the packages to which some modules belong, as one text. */
export const licences = (modules) => textOf(packagesOf(modules));

/**
 * A Rollup plugin that writes the licences of all bundled packages beside the bundles. Minified
 * files name a licence, but BSD-3-Clause asks for its text. Several bundles share one plugin: each
 * writes the file again, with the packages of those before it.
 */
export function notices() {
  const folders = new Set();
  return {
    name: 'notices',
    generateBundle(_options, bundle) {
      for (const folder of packagesOf(modulesIn(bundle))) folders.add(folder);
      this.emitFile({ type: 'asset', fileName: NOTICES, source: textOf([...folders]) });
    },
  };
}
