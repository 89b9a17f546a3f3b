import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { analyze } from './analyze.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { inProject, root } from './project.mjs';
import { setup } from './setup.mjs';

const FLAGS = { dev: ['--port', '5173'], build: [], preview: ['--port', '4173'] };
const WEBSITE = inProject('website');

/** What VitePress only prints if a page could not be rendered. */
const BROKEN = /\b(Type|Reference|Syntax)Error\b|Hydration/;

async function runVitepress(command, args) {
  const file = inProject('website/node_modules/vitepress/bin/vitepress.js');
  const stdio = command === 'build' ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = spawn(process.execPath, [file, command, WEBSITE, ...args], { cwd: root, stdio });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0 || BROKEN.test(output)) throw new Error(`Failed: vitepress ${command}`);
}

/** Shows a change to a page of `docs/` in the site that is being served. */
function follow(restage) {
  let timer;
  return watch(inProject('docs'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => restage().catch(({ message }) => console.error(message)), 200);
  });
}

/**
 * Serves the documentation. With the argument `build`, writes it to `docs-site/`; a link that leads
 * nowhere, or a page that cannot be rendered, fails. With `preview`, serves what was built.
 */
async function main() {
  const [command = 'dev', ...args] = process.argv.slice(2);
  if (!Object.hasOwn(FLAGS, command)) {
    throw new Error(`npm run docs knows dev, build and preview, but not: ${command}`);
  }
  await setup();
  ensureDependencies({ folder: WEBSITE, flags: ['--include=dev', '--ignore-scripts'] });
  ensureBuild();
  // The pages of the elements are written from `custom-elements.json`.
  analyze();
  // Only now: it needs what was installed.
  const { restage, stage } = await import('../website/stage.mjs');
  await stage();
  const watcher = command === 'dev' ? follow(restage) : undefined;
  await runVitepress(command, args.length > 0 ? args : FLAGS[command]).finally(() =>
    watcher?.close(),
  );
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
