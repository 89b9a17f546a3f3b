import { ledger } from './gate-ledger.js';
import { hasPageNonce } from './page-nonce.js';
import { scriptPolicy } from './trusted-types.js';

const GATED_TYPE = 'text/plain';

/** Whether a script waits for consent; one that was taken on, or has run, does not. */
export function isHeldBack(script: HTMLScriptElement): boolean {
  return script.type === GATED_TYPE && !isReleased(script);
}

/** Whether a script was taken on, or is the executable copy of a gated one. */
export function isReleased(script: HTMLScriptElement): boolean {
  return ledger().scripts.has(script);
}

/**
 * An executable copy of a gated script, not yet in the document; nothing where the page's Trusted
 * Types forbid it. A script that was parsed as `text/plain` never runs, whatever its type becomes,
 * so a new element has to take its place.
 */
export function executableCopy(gated: HTMLScriptElement): HTMLScriptElement | undefined {
  const policy = scriptPolicy();
  if (!policy || !hasPageNonce(gated)) return undefined;
  const script = document.createElement('script');
  for (const { name, value } of gated.attributes) {
    if (name === 'src') script.src = policy.createScriptURL(value);
    else script.setAttribute(name, value);
  }
  script.type = gated.dataset['type'] ?? '';
  // The browser hides the attribute; only the property still has the value.
  script.nonce = gated.nonce;
  // A script that is inserted by script is asynchronous unless told otherwise.
  script.async = gated.hasAttribute('async');
  script.text = policy.createScript(gated.text);
  ledger().scripts.add(script);
  return script;
}

/** Puts a copy in the place of a gated script. Resolves when it has run or failed. */
export async function putIn(script: HTMLScriptElement, gated: HTMLScriptElement): Promise<void> {
  const done = settled(script);
  gated.replaceWith(script);
  await done;
}

/** Scripts without a `src` have run once inserted. */
const settled = (script: HTMLScriptElement): Promise<void> =>
  new Promise((resolve) => {
    const done = () => resolve();
    script.addEventListener('load', done);
    script.addEventListener('error', done);
    if (!script.hasAttribute('src')) done();
  });

/**
 * Gives a script that has run the type of its markup again: what makes the page's markup anew, such
 * as the snapshots of Turbo, then finds a gated script, not one that runs unasked.
 */
export function shutAgain(script: HTMLScriptElement): void {
  script.type = GATED_TYPE;
}
