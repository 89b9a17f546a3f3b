/**
 * Whether the parser has finished. While it runs, the last element may be incomplete: a gated
 * script with half of its text, or a template with half of its content.
 */
export const isPageRead = (): boolean => document.readyState !== 'loading';
