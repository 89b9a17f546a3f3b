import { mustRunScriptQuietly } from './run-tool.mjs';
import { setup } from './setup.mjs';

function wantedPort() {
  const port = Number(process.env.PORT ?? 8000);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`PORT is not a port number: ${process.env.PORT}`);
}

async function main() {
  const port = wantedPort();
  await setup();
  console.log('Building …');
  mustRunScriptQuietly('build.mjs');
  // Imported here, because it needs what setup() installs.
  const { serveDemo } = await import('./serve-demo.mjs');
  const demo = await serveDemo({ port });
  if (port !== 0 && demo.port !== port) console.log(`Port ${port} is taken.`);
  console.log(`The demo, until Ctrl+C: ${demo.url}`);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
