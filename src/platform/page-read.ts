/**
 * Whether the browser has read the page to its end. Before, the last element may be there only in
 * part: a gated script with half of its text, a template with half of its content.
 */
export const isPageRead = (): boolean => document.readyState !== 'loading';
