/** This script, if it is a classic script or inline. A module is found by its address instead. */
const ownElement = globalThis.document?.currentScript;

const ownByAddress = () =>
  // Absent in the inline core, which is built without `import.meta`.
  import.meta.url && [...document.scripts].find(({ src }) => src === import.meta.url);

/**
 * Whether a gated script may run under the page's nonce (Content Security Policy). If a nonce let
 * this package run, gated scripts need the same nonce. Under `strict-dynamic`, the browser runs
 * whatever a trusted script inserts, so injected markup could otherwise run with this package's
 * help.
 */
export function hasPageNonce({ nonce }: HTMLScriptElement): boolean {
  const own = ownElement ?? (ownByAddress() || undefined);
  return !own?.nonce || nonce === own.nonce;
}
