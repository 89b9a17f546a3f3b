import { spawnSync } from 'node:child_process';
import { analyze } from './analyze.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { inProject, root } from './project.mjs';
import { setup } from './setup.mjs';

const FLAGS = { dev: ['--port', '5173'], build: [], preview: ['--port', '4173'] };
const WEBSITE = inProject('website');

/** What VitePress only prints if a page could not be rendered. */
const BROKEN = /\b(Type|Reference|Syntax)Error\b|Hydration/;

function runVitepress(command, args) {
  const file = inProject('website/node_modules/vitepress/bin/vitepress.js');
  const stdio = command === 'build' ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const options = { cwd: root, stdio, encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [file, command, WEBSITE, ...args],
    options,
  );
  const output = `${stdout ?? ''}${stderr ?? ''}`;
  process.stdout.write(output);
  if (status !== 0 || BROKEN.test(output)) throw new Error(`Failed: vitepress ${command}`);
}

/**
 * Serves the documentation, of which a change to a page of `docs/` shows after a restart. With the
 * argument `build`, writes it to `docs-site/`; a link that leads nowhere fails.
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
  const { stage } = await import('../website/stage.mjs');
  await stage();
  runVitepress(command, [...FLAGS[command], ...args]);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
