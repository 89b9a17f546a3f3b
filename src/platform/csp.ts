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

/** The part of the Trusted Types API that is used here. TypeScript does not have its types yet. */
interface ScriptPolicy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

interface TrustedTypesGlobal {
  trustedTypes?: {
    createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
  };
  [POLICY]?: ScriptPolicy;
}

// Shared by all copies of the package: a policy name can be created only once.
const POLICY = Symbol.for('consent-elements.trusted-types');

/**
 * The Trusted Types policy for pages with `require-trusted-types-for 'script'`. It passes gated
 * scripts and frames from the page's own markup, and the markup of the first banner, whose values
 * are escaped. `undefined` if the page does not allow the name `consent-elements`: then no gate
 * opens, and the page works.
 */
export function scriptPolicy(): ScriptPolicy | undefined {
  const scope = globalThis as TrustedTypesGlobal;
  const asIs = (text: string) => text;
  const rules: ScriptPolicy = { createHTML: asIs, createScript: asIs, createScriptURL: asIs };
  try {
    scope[POLICY] ??= scope.trustedTypes?.createPolicy('consent-elements', rules) ?? rules;
  } catch {
    // Reported with the other mistakes in gates; see `gates/mistakes.ts`.
  }
  return scope[POLICY];
}
