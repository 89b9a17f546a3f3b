import { ledger } from './gate-ledger.js';
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
 * Whether scripts behind this one have to wait for it, as in a page without gates. Nobody waits for
 * what never runs: data blocks, and scripts for browsers without modules.
 */
export function isOrdered({ async, noModule, type }: HTMLScriptElement): boolean {
  return !async && !noModule && type !== 'module' && isExecutableType(type);
}

/** Whether a browser would run a script of this type. */
export function isExecutableType(type: string): boolean {
  return /^$|^module$|^(text|application)\/(java|ecma)script$/i.test(type.trim());
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
  if (!gated.hasAttribute('src')) script.text = policy.createScript(gated.text);
  ledger().scripts.add(script);
  return script;
}

/**
 * Gives a script that has run the type of its markup again: what makes the page's markup anew, such
 * as the snapshots of Turbo, then finds a gated script, not one that runs unasked.
 */
export function shutAgain(script: HTMLScriptElement): void {
  if (isExecutableType(script.type)) script.type = GATED_TYPE;
}

/** This script, where it stands in the page itself; a module is found by its address. */
const ownElement = globalThis.document?.currentScript;

/**
 * Where this package was let in by a nonce (Content Security Policy), gated scripts need the same
 * one: what we insert runs under `strict-dynamic`, so markup that somebody else smuggled into the
 * page would run with our help.
 */
export function hasPageNonce({ nonce }: HTMLScriptElement): boolean {
  const own = ownElement ?? [...document.scripts].find(({ src }) => src === import.meta.url);
  return !own?.nonce || nonce === own.nonce;
}

/** Resolves when a script with a `src` has run or failed; others have run once inserted. */
export function settled(script: HTMLScriptElement): Promise<void> {
  if (!script.hasAttribute('src')) return Promise.resolve();
  return new Promise((resolve) => {
    for (const type of ['load', 'error']) script.addEventListener(type, () => resolve());
  });
}
