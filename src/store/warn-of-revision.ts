/**
 * Warns the author if the revision in the page differs from the policy's. The policy decides who is
 * asked, but a page with an outdated revision opens its gates before the policy has loaded.
 *
 * @param named The revision in the page, if there is one.
 */
export function warnOfRevision(revision: number, source: string, named = revision): void {
  if (named === revision) return;
  console.warn(
    `consent-elements: ${source} has revision ${revision}, but the page names ${named}. ` +
      `Write revision="${revision}" on <cookie-banner>, or the same in start(): ` +
      'until then returning visitors are asked only where the policy is needed',
  );
}
