/** Whether a change of the page has brought something that a selector means. */
export function hasBrought(records: readonly MutationRecord[], selector: string): boolean {
  return records.some(({ addedNodes }) =>
    [...addedNodes].some(
      (node) => node instanceof Element && (node.matches(selector) || node.querySelector(selector)),
    ),
  );
}
