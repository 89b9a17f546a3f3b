import { readFile } from 'node:fs/promises';
import { ensureBuild } from './ensure-build.mjs';
import { inProject } from './project.mjs';
import { build, install, serve } from './stacks/app.mjs';
import { drive } from './stacks/drive.mjs';
import { chosenStacks } from './stacks/names.mjs';
import { packForExamples } from './stacks/packed.mjs';

// "npm run test:stacks [-- react vue]": installs the packed package in the apps of `examples`, builds
// them for production, and does in each what a visitor does.

const folderOf = (stack) => inProject('examples', stack);

/** Drives an app; what has no page, such as that of the bundlers, is only built. */
async function driven(app) {
  const { scripts } = JSON.parse(await readFile(`${app}/package.json`, 'utf8'));
  if (!scripts.start) return [];
  const { origin, stop } = await serve(app);
  try {
    return await drive(origin);
  } finally {
    await stop();
  }
}

/** Resolves to what failed, each with its step. */
async function failuresOf(stack) {
  const app = folderOf(stack);
  for (const [step, act] of [
    ['install', () => install(app)],
    ['build', () => build(app)],
  ]) {
    try {
      await act();
    } catch (error) {
      return [`${step}: ${error.message}`];
    }
  }
  return driven(app).catch((error) => [`start: ${error.message}`]);
}

async function isPassed(stack) {
  const failures = await failuresOf(stack);
  for (const failure of failures) console.log(`${stack}: ${failure}`);
  console.log(`${stack}: ${failures.length > 0 ? 'failed' : 'passed'}`);
  return failures.length === 0;
}

async function main() {
  const chosen = await chosenStacks();
  ensureBuild();
  await packForExamples();
  let passed = 0;
  for (const stack of chosen) if (await isPassed(stack)) passed++;
  console.log(`${passed} passed, ${chosen.length - passed} failed`);
  if (passed < chosen.length) process.exitCode = 1;
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
