import { ensureDependencies } from './ensure-dependencies.mjs';
import { mustRunScript } from './run-tool.mjs';

const PAGES = [
  ['Home page', '/'],
  ['… preloaded', '/preloaded.html'],
  ['… drawn ahead', '/drawn-ahead.html'],
  ['Cookies page', '/cookies.html'],
  ['Accueil', '/fr/'],
  ['Page des cookies', '/fr/cookies.html'],
];

function wantedPort() {
  const port = Number(process.env.PORT ?? 8000);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`PORT is not a port number: ${process.env.PORT}`);
}

async function main() {
  const port = wantedPort();
  ensureDependencies();
  mustRunScript('build.mjs');
  // Only now: it needs what ensureDependencies() installs.
  const { serveDemo } = await import('./serve-demo.mjs');
  const demo = await serveDemo({ port });
  if (port !== 0 && demo.port !== port) console.log(`\nPort ${port} is taken.`);
  console.log('\nThe demo is served. Open:');
  for (const [title, path] of PAGES) console.log(`  ${title.padEnd(18)}${demo.url}${path}`);
  console.log('Stop with Ctrl+C.');
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
