import { hasPageNonce, scriptPolicy } from '../platform/csp.js';
import { ledger } from './ledger.js';

/** Attributes of the gated script that its executable copy must not have. */
const LEFT_OUT = /^(id|src|type|data-src|data-consent.*)$/;

/**
 * Keeps routers from running, or replacing, a script of a page that they have swapped in: Astro
 * reads the first mark, Turbo the second.
 */
export const ROUTER_MARKS = { astroExec: '', turboEval: 'false' };

/** Whether a script waits for consent; one that has run, or is about to, does not. */
export function isHeldBack(script: HTMLScriptElement): boolean {
  return isGatedType(script) && !isReleased(script);
}

/** Whether browsers ignore the script and this package runs it. */
export const isGatedType = ({ type }: HTMLScriptElement): boolean =>
  /^\s*text\/plain\s*$/i.test(type);

/** Whether a gated script has run or is about to run. */
export function isReleased(script: HTMLScriptElement): boolean {
  return ledger().scripts.has(script);
}

/** The address of a gated script, if it has one. */
export const addressOf = (gated: HTMLScriptElement): string | null =>
  gated.getAttribute('src') ?? gated.getAttribute('data-src');

/**
 * An executable copy of a gated script, not yet in the document; `undefined` if the page's Trusted
 * Types forbid it. The copy is needed because a browser never runs a script that it parsed as
 * `text/plain`, even if its type changes.
 */
export function executableCopy(gated: HTMLScriptElement): HTMLScriptElement | undefined {
  const policy = scriptPolicy();
  if (!policy || !hasPageNonce(gated)) return undefined;
  const script = document.createElement('script');
  for (const { name, value } of gated.attributes) {
    if (!LEFT_OUT.test(name)) script.setAttribute(name, value);
  }
  const address = addressOf(gated);
  if (address !== null) script.src = policy.createScriptURL(address);
  script.type = gated.dataset['type'] ?? '';
  // Browsers hide the attribute; only the property has the value.
  script.nonce = gated.nonce;
  // Scripts that are inserted by a script are `async` by default.
  script.async = gated.hasAttribute('async');
  Object.assign(script.dataset, ROUTER_MARKS);
  script.text = policy.createScript(gated.text);
  ledger().scripts.add(gated);
  return script;
}

/**
 * Runs an executable copy and removes it. Resolves when it has run or failed. The gated script may
 * belong to a framework that has yet to hydrate the page, so it stays unchanged, and the copy is
 * next to it only during one function call: an inline script runs there, one with a `src` runs in
 * `<head>`.
 *
 * @param isOwn Whether this package has inserted the gated script, so that no framework knows it.
 */
export async function execute(
  script: HTMLScriptElement,
  gated: HTMLScriptElement,
  isOwn = false,
): Promise<void> {
  const done = settled(script);
  const isInline = isSynchronous(script);
  if (isInline) catchWrites(gated, () => gated.after(script));
  else if (isOwn) gated.after(script);
  else document.head.append(script);
  if (!isInline) await done;
  script.remove();
}

const isSynchronous = ({ src, type }: HTMLScriptElement): boolean => !src && type !== 'module';

const settled = (script: HTMLScriptElement): Promise<void> =>
  new Promise((resolve) => {
    const done = () => resolve();
    script.addEventListener('load', done);
    script.addEventListener('error', done);
  });

/**
 * Runs an inline script and collects its `document.write` output. After parsing, `document.write`
 * would replace the whole page. For scripts with a `src`, the browser itself ignores the call.
 */
function catchWrites(gated: HTMLScriptElement, run: () => void): void {
  const { write, writeln, open } = document;
  let text = '';
  const keep = (...texts: unknown[]) => void (text += texts.join(''));
  Object.assign(document, { write: keep, writeln: keep, open: () => document });
  run();
  Object.assign(document, { write, writeln, open });
  if (text) ledger().written.set(gated, text);
}
