/** Whether the page is rendered ahead of a visit that may never come. */
export function isPrerendering(): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}

/**
 * Whether the page stands in a frame of another site: its cookies are kept apart or blocked there,
 * so a choice could not be remembered, and the visitor takes the question for the outer site's.
 */
export function isCrossSiteFrame(): boolean {
  if (window.top === window) return false;
  try {
    // Readable only if the outer page is of the same origin.
    return window.top?.location.href === undefined;
  } catch {
    return site(location.hostname) !== site(outermostHost());
  }
}

/** Firefox did not tell for a long time (153 does); then it counts as another site. */
function outermostHost(): string {
  const origins = location.ancestorOrigins as DOMStringList | undefined;
  const outermost = origins?.item(origins.length - 1);
  return outermost ? new URL(outermost).hostname : '';
}

/** A guess at the registrable domain; only browsers know which suffixes are public. */
function site(hostname: string): string {
  return hostname.split('.').slice(-2).join('.');
}
