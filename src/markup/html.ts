/**
 * A tag for templates: Lit's `html` in an element, `textHtml` on a server and before Lit has
 * loaded. Templates that take the tag from their `Localization` work with both, and have no
 * listeners.
 */
export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

/** Lit's `nothing`, without importing Lit: no attribute, or no content. */
export const nothing: unknown = Symbol.for('lit-nothing');
