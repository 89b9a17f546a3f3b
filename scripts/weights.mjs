import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { ensureBuild } from './ensure-build.mjs';
import { inProject } from './project.mjs';
import { sizes } from './sizes.mjs';

const FILE = 'docs/performance.md';
const TABLE = /(<!-- weights -->\n)[\s\S]*?(\n<!-- end of weights -->)/;

/** Minified bytes of each module in everything that a script tag can load. */
async function modules() {
  const { metafile } = await build({
    entryPoints: [inProject('dist/elements.js')],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    outdir: inProject('dist/cdn'),
    write: false,
    metafile: true,
    absWorkingDir: inProject(),
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: all }) => Object.entries(all));
  return inputs.map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }));
}

/** `dist/model/policy.js` → `model/policy`; packages count as one. */
const nameOf = (path) =>
  path.startsWith('dist/')
    ? path.slice('dist/'.length).replace(/\.js$/, '')
    : /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)[1];

function summed(found) {
  const byName = new Map();
  for (const { path, bytes } of found) {
    byName.set(nameOf(path), (byName.get(nameOf(path)) ?? 0) + bytes);
  }
  return [...byName].sort(([, a], [, b]) => b - a).filter(([, bytes]) => bytes > 0);
}

const row = (...cells) => `| ${cells.join(' | ')} |`;

function table(found) {
  const total = found.reduce((sum, [, bytes]) => sum + bytes, 0);
  const rows = found.map(([name, bytes]) =>
    row(`\`${name}\``, bytes, `${((100 * bytes) / total).toFixed(1)} %`),
  );
  const head = [row('module', 'minified bytes', 'share'), row('---', '--:', '--:')];
  return [...head, ...rows, row('all', total, '100 %')].join('\n');
}

async function files() {
  const measured = await sizes();
  const head = [row('file', 'minified', 'brotli'), row('---', '--:', '--:')];
  const plain = (file) => file.replace(/-[\w-]{8}\.js$/, '.js');
  return [
    ...head,
    ...measured.map((one) => row(`\`${plain(one.file)}\``, one.raw, one.brotli)),
  ].join('\n');
}

ensureBuild();
const text = await readFile(inProject(FILE), 'utf8');
const weights = `\n${await files()}\n\n${table(summed(await modules()))}\n`;
await writeFile(
  inProject(FILE),
  text.replace(TABLE, (_, begin, end) => begin + weights + end),
);
