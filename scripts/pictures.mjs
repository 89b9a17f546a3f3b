import { mustRunScript } from './run-tool.mjs';
import { setup } from './setup.mjs';

/**
 * Compares screenshots of all looks with those in test/visual/baselines. `--update` replaces these,
 * `--gallery` those of docs/gallery.
 */
async function main() {
  const args = process.argv.slice(2);
  await setup('chromium');
  mustRunScript('build.mjs');
  // Imported here, because they need what setup() installs.
  const { run } = await import('../test/visual/run.mjs');
  const { drawGallery } = await import('../test/visual/gallery.mjs');
  const words = args.filter((one) => !one.startsWith('--'));
  await (args.includes('--gallery') ? drawGallery(words) : run(args));
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
