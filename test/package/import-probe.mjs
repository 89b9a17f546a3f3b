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
try {
  report.exports = Object.keys(await import(pathToFileURL(process.argv[2]).href)).sort();
} catch (error) {
  report.ok = false;
  report.error = String(error);
}
console.log(JSON.stringify({ ...report, registered: tags.length > 0, tags }));
process.exit();
