import { inheritReleases } from './router-scripts.js';

/**
 * Whether mutations added an element that matches a selector. A changed attribute always counts,
 * because the observer already filters attributes by name.
 */
export function hasAdded(records: readonly MutationRecord[], selector: string): boolean {
  return records.some(
    ({ addedNodes, attributeName }) =>
      attributeName ??
      [...addedNodes].some(
        (node) =>
          node instanceof Element && (node.matches(selector) || node.querySelector(selector)),
      ),
  );
}

/**
 * Calls `changed` whenever the page gets an element that a selector matches, or another
 * `data-consent`. Observes the document itself, so that a replaced `<body>` is noticed too.
 */
export function onAdded(selector: string, changed: () => void, signal?: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    inheritReleases(records);
    if (hasAdded(records, selector)) changed();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-consent'],
  });
  signal?.addEventListener('abort', () => observer.disconnect(), { once: true });
}
