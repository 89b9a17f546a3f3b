/** Whether the page is rendered ahead of a visit that may never come. */
export function isPrerendering(): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}

let isOwnSite = globalThis.top === globalThis.self;

/**
 * Whether the page stands in a frame of another site: its cookies are kept apart or blocked there,
 * so a choice could not be remembered, and the visitor takes the question for the outer site's.
 * Every frame counts as one until `askAboutFrame()` knows.
 */
export const isCrossSiteFrame = (): boolean => !isOwnSite;

/** Finds out whether a frame is of the same site, and calls `then` if it is. */
export async function askAboutFrame(then: () => void): Promise<void> {
  if (isOwnSite) return;
  const { isSameSiteFrame } = await import('./frame-site.js');
  isOwnSite = await isSameSiteFrame();
  if (isOwnSite) then();
}
