let isOwnSite = globalThis.top === globalThis.self;

/**
 * Whether the page is in a frame of another site. Browsers partition or block its cookies there, so
 * a choice could not be remembered, and visitors would take the question for the outer site's.
 * Every frame counts as cross-site until `askAboutFrame()` has finished.
 */
export const isCrossSiteFrame = (): boolean => !isOwnSite;

/** Finds out whether the frame is same-site, and calls `then` if it is. */
export async function askAboutFrame(then: () => void): Promise<void> {
  if (isOwnSite) return;
  const { isSameSiteFrame } = await import('./frame-site.js');
  isOwnSite = await isSameSiteFrame();
  if (isOwnSite) then();
}
