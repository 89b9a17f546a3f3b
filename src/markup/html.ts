/**
 * A tag for templates: Lit's `html` in an element, `textHtml` on a server and before Lit is there.
 * Templates that take it from their `Localization` are drawn by both; they have no listeners.
 */
export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

/** Lit's own `nothing`, without Lit: no attribute, or no content. */
export const nothing: unknown = Symbol.for('lit-nothing');
