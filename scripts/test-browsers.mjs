import { mustRun, mustRunScript } from './run-tool.mjs';
import { setup } from './setup.mjs';

async function main() {
  // The test run itself reports missing browsers, also at its end.
  await setup(...(process.env.BROWSERS || 'firefox,webkit').split(','));
  // For the tests of the CDN files.
  mustRunScript('build.mjs');
  const config = ['--config', 'web-test-runner.browsers.config.mjs'];
  mustRun('@web/test-runner', [...config, ...process.argv.slice(2)]);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
