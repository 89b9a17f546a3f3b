// Finds the files that a page requests: those of the package, the policy, and a script of the site.
import { readFile } from 'node:fs/promises';

const PACKAGE = import.meta.resolve('consent-elements/dist/cdn/elements.js');
/** A name never begins with a dot, so that no path leads out of the folder. */
const IN_PACKAGE = /^\/cdn\/((chunks\/)?[\w-][\w.-]*\.js)$/;

const own = new Map([
  ['/cookies.json', await readFile(new URL('cookies.json', import.meta.url))],
  ['/stats.js', 'console.log("Statistics are granted");'],
]);

/** The content and the type of the file with this path; `undefined` if there is none. */
export async function fileAt(path) {
  const content = own.get(path) ?? (await fromPackage(path));
  const type = path.endsWith('.json') ? 'application/json' : 'text/javascript; charset=utf-8';
  return content && { content, type };
}

async function fromPackage(path) {
  const [, name] = IN_PACKAGE.exec(path) ?? [];
  return name && readFile(new URL(name, PACKAGE)).catch(() => undefined);
}
