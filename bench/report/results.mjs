import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inProject } from '../../scripts/project.mjs';
import { chart } from './chart.mjs';
import { document } from './document.mjs';
import { figuresOf } from './figures.mjs';

const RESULTS = inProject('bench/results.json');

const kept = () => (existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {});

async function write(name, text) {
  const filepath = inProject('bench', name);
  const config = await resolveConfig(filepath);
  writeFileSync(filepath, await format(text, { ...config, filepath }));
}

/** Writes report and chart from what is kept. */
export async function render(results = kept()) {
  await write('results.md', document(results));
  if (results.bytes) writeFileSync(inProject('bench/chart.svg'), chart(figuresOf(results)));
}

/** Puts a measure among the kept results, and writes report and chart again. */
export async function keep(name, result) {
  const results = { ...kept(), [name]: result };
  await write('results.json', JSON.stringify(results));
  await render(results);
  console.log(`${name}: kept in bench/results.md`);
}

/** Prints a measure without keeping it. */
export function show(name, result) {
  console.log(
    document({ [name]: result })
      .split('\n## ')
      .slice(2)
      .join('\n## '),
  );
}
