import { ensureDependencies } from './ensure-dependencies.mjs';
import { mustRunScript } from './run-tool.mjs';

/** Draws the pictures of docs/gallery. */
async function main() {
  ensureDependencies();
  mustRunScript('build.mjs');
  // Only now: it needs what ensureDependencies() installs.
  const { drawGallery } = await import('../test/visual/gallery.mjs');
  await drawGallery();
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
