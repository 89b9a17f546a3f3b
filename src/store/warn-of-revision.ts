/**
 * Warns an author whose page names another revision than the policy has. The policy decides who is
 * asked, but a page that is left behind opens its gates before the policy is there.
 *
 * @param named The revision that the page names, if it does.
 */
export function warnOfRevision(revision: number, source: string, named = revision): void {
  if (named === revision) return;
  console.warn(
    `consent-elements: ${source} has revision ${revision}, but the page names ${named}. ` +
      `Write revision="${revision}" on <cookie-banner>, or the same in start(): ` +
      'until then returning visitors are asked only where the policy is needed',
  );
}
