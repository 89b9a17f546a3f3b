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
