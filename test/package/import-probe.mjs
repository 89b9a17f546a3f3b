// A worker that imports the module named by its data and answers with what came of it.
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const tags = [];

// A registry that records tags: in Node, Lit adds its own only if there is none.
globalThis.customElements = {
  define: (tag) => tags.push(tag),
  get: () => undefined,
  whenDefined: () => new Promise(() => {}),
};

// As in Cloudflare Workers, where no class inherits from the constructor of another one.
Object.setPrototypeOf(globalThis.MessageEvent, Function.prototype);

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
  parentPort.postMessage({ ...report, registered: tags.length > 0, tags });
});

try {
  const module = await import(pathToFileURL(workerData).href);
  report.exports = Object.keys(module).sort();
  use(module);
} catch (error) {
  fail(error);
}
