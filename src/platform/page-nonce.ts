/** This script, where it stands in the page itself; a module is found by its address. */
const ownElement = globalThis.document?.currentScript;

const ownByAddress = () =>
  // Nothing in the inline core, which is built without it.
  import.meta.url && [...document.scripts].find(({ src }) => src === import.meta.url);

/**
 * Where this package was let in by a nonce (Content Security Policy), gated scripts need the same
 * one: what we insert runs under `strict-dynamic`, so markup that somebody else smuggled into the
 * page would run with our help.
 */
export function hasPageNonce({ nonce }: HTMLScriptElement): boolean {
  const own = ownElement ?? (ownByAddress() || undefined);
  return !own?.nonce || nonce === own.nonce;
}
