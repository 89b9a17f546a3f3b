import { ensureDependencies } from './ensure-dependencies.mjs';
import { mustRunScript } from './run-tool.mjs';

/** Pictures of all looks, compared with those in test/visual/baselines; `--update` draws these anew. */
async function main() {
  ensureDependencies();
  mustRunScript('build.mjs');
  // Only now: it needs what ensureDependencies() installs.
  const { run } = await import('../test/visual/run.mjs');
  await run(process.argv.slice(2));
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
