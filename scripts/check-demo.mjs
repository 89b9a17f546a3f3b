import { findBrowser } from './find-browser.mjs';
import { serveDemo } from './serve-demo.mjs';

/** The pages of the demo by the policy that they declare. */
const PAGES = {
  'demo/cookies.json': ['/', '/cookies.html', '/de/'],
  'demo/tags.json': ['/tags.html'],
};

/** No request leaves this machine: what the demo embeds from elsewhere is not found. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

async function optionsFor(policy) {
  // Chromium refuses to use its sandbox as root, which is the usual user in containers.
  const sandbox = process.getuid?.() !== 0;
  return { policy, sandbox, concurrency: 2, args: [OFFLINE], browser: await findBrowser() };
}

/** Checks the demo as its owner would. Throws if it differs from what it declares. */
async function checkDemo() {
  const { checkSite } = await import('../dist/driver/check.js');
  const { reportText } = await import('../dist/check/reports/as-text.js');
  const { url, close } = await serveDemo({ port: 0 });
  try {
    for (const [policy, paths] of Object.entries(PAGES)) {
      const report = await checkSite(
        paths.map((path) => url + path),
        await optionsFor(policy),
      );
      console.log(`${reportText(report)}\n`);
      const isWhole = report.observed.troubles.every(({ isFatal }) => !isFatal);
      if (report.counts.error > 0 || !isWhole)
        throw new Error(`The demo is not what ${policy} says.`);
    }
  } finally {
    close();
  }
}

await checkDemo().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
