// Imports the module named by the first argument and prints the result as JSON.
import { pathToFileURL } from 'node:url';

const tags = [];

// A registry that records tags: in Node, Lit adds its own only if there is none.
globalThis.customElements = {
  define: (tag) => tags.push(tag),
  get: () => undefined,
  whenDefined: () => new Promise(() => {}),
};

const report = { ok: true, error: undefined, exports: [] };

function fail(error) {
  report.ok = false;
  report.error = String(error);
}

/** Uses the entry as code does that a framework runs on a server as well. */
function use({ start, documentStore }) {
  for (const store of [start?.({ src: '/cookies.json' }), documentStore?.()]) {
    store?.subscribe(
      ({ consent }) => consent.isGranted('statistics') && fail('it grants something'),
    );
  }
}

process.on('uncaughtException', fail);
// Nothing is left to run: also what was loaded on demand has not failed.
process.once('beforeExit', () => {
  console.log(JSON.stringify({ ...report, registered: tags.length > 0, tags }));
  process.exit();
});

try {
  const module = await import(pathToFileURL(process.argv[2]).href);
  report.exports = Object.keys(module).sort();
  use(module);
} catch (error) {
  fail(error);
}
