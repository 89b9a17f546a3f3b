import { mustRunScript } from './run-tool.mjs';
import { setup } from './setup.mjs';

/**
 * Pictures of all looks, compared with those in test/visual/baselines; `--update` draws these anew,
 * `--gallery` those of docs/gallery.
 */
async function main() {
  const args = process.argv.slice(2);
  await setup('chromium');
  mustRunScript('build.mjs');
  // Only now: they need what setup() installs.
  const { run } = await import('../test/visual/run.mjs');
  const { drawGallery } = await import('../test/visual/gallery.mjs');
  await (args.includes('--gallery') ? drawGallery() : run(args));
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
