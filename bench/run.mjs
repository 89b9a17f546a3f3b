import { ensureBuild } from '../scripts/ensure-build.mjs';
import { ensureDependencies } from '../scripts/ensure-dependencies.mjs';
import { inProject } from '../scripts/project.mjs';
import { setup } from '../scripts/setup.mjs';

async function main() {
  await setup('chromium');
  ensureDependencies({ folder: inProject('bench'), flags: ['--ignore-scripts'] });
  ensureBuild();
  // Only now: they need what was installed.
  const { readOptions } = await import('./options.mjs');
  const { benchmark } = await import('./benchmark.mjs');
  const { keep, render, show } = await import('./report/results.mjs');
  const options = readOptions(process.argv.slice(2));
  if (options.render) return render();
  // Results of selected installs are only printed; kept results compare all installs.
  return benchmark(options, options.installs ? show : keep);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
