import { ensureDependencies } from './ensure-dependencies.mjs';
import { mustRun, mustRunScript } from './run-tool.mjs';

try {
  ensureDependencies();
  // For the tests of the CDN files.
  mustRunScript('build.mjs');
  const config = ['--config', 'web-test-runner.browsers.config.mjs'];
  mustRun('@web/test-runner', [...config, ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
