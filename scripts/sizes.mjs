import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { inProject } from './project.mjs';

function measured(file, content) {
  return {
    file,
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

async function measure(folder, file) {
  return measured(file.replaceAll('\\', '/'), await readFile(join(folder, file)));
}

/** The size in bytes of each script in `dist/cdn`, entries first. */
export async function sizes() {
  const folder = inProject('dist/cdn');
  const files = await readdir(folder, { recursive: true });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const depth = (file) => file.split(/[\\/]/).length;
  scripts.sort((a, b) => depth(a) - depth(b) || a.localeCompare(b));
  return Promise.all(scripts.map((file) => measure(folder, file)));
}

/** The size in bytes of a module of `dist` with everything that it imports, bundled. */
export async function bundledSize(entry) {
  const plugins = [terser({ module: true, compress: { passes: 3 } })];
  const bundle = await rollup({ input: inProject('dist', entry), plugins });
  const { output } = await bundle.generate({ inlineDynamicImports: true });
  return measured(`${entry}, bundled`, Buffer.from(output[0].code));
}

export async function printSizes() {
  const rows = [...(await sizes()), await bundledSize('server.js')];
  const width = Math.max(...rows.map(({ file }) => file.length));
  const line = (...cells) =>
    cells.map((cell, i) => (i === 0 ? `${cell}`.padEnd(width) : `${cell}`.padStart(9))).join('');
  console.log(line('dist/cdn (bytes)', 'raw', 'gzip', 'brotli'));
  for (const { file, raw, gzip, brotli } of rows) console.log(line(file, raw, gzip, brotli));
}
