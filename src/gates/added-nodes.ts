/**
 * Whether a change of the page added something that a selector matches. A changed attribute counts
 * in any case: an observer has to name those that matter.
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
