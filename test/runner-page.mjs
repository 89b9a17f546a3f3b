/**
 * The runner clones the results of a page, with what failed assertions compared. A node cannot be
 * cloned, and the file would never finish; such values are reported as text.
 */
const REPORT_NODES = `{
  const clone = window.structuredClone;
  const asText = (key, value) =>
    value instanceof EventTarget || typeof value === 'function' ? String(value) : value;
  window.structuredClone = (value, options) => {
    try {
      return clone(value, options);
    } catch {
      return JSON.parse(JSON.stringify(value, asText));
    }
  };
  document.currentScript.remove();
}`;

/** The page in which a test file runs. */
export const runnerPage = (framework) =>
  `<!DOCTYPE html><html><head><script>${REPORT_NODES}</script></head><body><script type="module" src="${framework}"></script></body></html>`;
