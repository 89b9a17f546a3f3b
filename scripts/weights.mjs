import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { ensureBuild } from './ensure-build.mjs';
import { inProject } from './project.mjs';
import { sizes } from './sizes.mjs';

const FILE = 'docs/performance.md';
const TABLE = /(<!-- weights -->\n)[\s\S]*?(\n<!-- end of weights -->)/;

const row = (...cells) => `| ${cells.join(' | ')} |`;

/** Removes the content hash from a file name, because it says nothing to a reader. */
const plainName = (file) => file.replace(/-[\w-]{6}\.js$/, '.js');

/** French stands for all translations, of which there are many files. */
const TRANSLATION =
  /elements\.all\.(?!fr\b|reopen|texts|kinds|embeds|regions|signals)[\w-]+\.js$|(?<!\bfr)\.(?:banner|choices|interface|kinds|statement)-.{6}\.js$/;

async function table() {
  const measured = (await sizes()).filter(({ file }) => !TRANSLATION.test(file));
  const rows = measured.map(({ file, raw, brotli }) => row(`\`${plainName(file)}\``, raw, brotli));
  return [row('file', 'minified', 'brotli'), row('---', '--:', '--:'), ...rows].join('\n');
}

ensureBuild();
const path = inProject(FILE);
const text = await readFile(path, 'utf8');
const weights = `\n${await table()}\n`;
const updated = text.replace(TABLE, (_, begin, end) => begin + weights + end);
await writeFile(path, await format(updated, { ...(await resolveConfig(path)), filepath: path }));
