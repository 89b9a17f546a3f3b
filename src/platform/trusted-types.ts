/** The part of the Trusted Types API that is used; TypeScript does not know it yet. */
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

// Shared by all copies of the package: a policy name may be taken only once.
const POLICY = Symbol.for('consent-elements.trusted-types');

/**
 * The policy that lets gated scripts and frames of the page's own markup through where the page
 * has `require-trusted-types-for 'script'`, and the text of the first banner, whose values are
 * escaped. Nothing where the page does not allow the name `consent-elements`: no gate opens then,
 * and the page works.
 */
export function scriptPolicy(): ScriptPolicy | undefined {
  const scope = globalThis as TrustedTypesGlobal;
  const asIs = (text: string) => text;
  const rules: ScriptPolicy = { createHTML: asIs, createScript: asIs, createScriptURL: asIs };
  try {
    scope[POLICY] ??= scope.trustedTypes?.createPolicy('consent-elements', rules) ?? rules;
  } catch {
    // Told of with other mistakes in gates.
  }
  return scope[POLICY];
}
