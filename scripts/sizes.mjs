import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inProject } from './project.mjs';

async function measure(folder, file) {
  const content = await readFile(join(folder, file));
  return {
    file: file.replaceAll('\\', '/'),
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

/** Bytes of each script that `dist/cdn` serves, entries first. */
export async function sizes() {
  const folder = inProject('dist/cdn');
  const files = await readdir(folder, { recursive: true });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const depth = (file) => file.split(/[\\/]/).length;
  scripts.sort((a, b) => depth(a) - depth(b) || a.localeCompare(b));
  return Promise.all(scripts.map((file) => measure(folder, file)));
}

export async function printSizes() {
  const rows = await sizes();
  const width = Math.max(...rows.map(({ file }) => file.length));
  const line = (...cells) =>
    cells.map((cell, i) => (i === 0 ? `${cell}`.padEnd(width) : `${cell}`.padStart(9))).join('');
  console.log(line('dist/cdn (bytes)', 'raw', 'gzip', 'brotli'));
  for (const { file, raw, gzip, brotli } of rows) console.log(line(file, raw, gzip, brotli));
}
