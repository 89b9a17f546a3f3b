import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPrerendering } from '../platform/page-state.js';

let isOwnSite = globalThis.top === globalThis.self;

/**
 * Whether the page is in a frame of another site. Browsers partition or block its cookies there, so
 * a choice could not be remembered, and visitors would take the question for the outer site's.
 * Every frame counts as cross-site until `askAboutFrame()` has finished.
 */
const isCrossSiteFrame = (): boolean => !isOwnSite;

/** Finds out whether the frame is same-site, and calls `then` if it is. */
async function askAboutFrame(then: () => void): Promise<void> {
  if (isOwnSite) return;
  const { isSameSiteFrame } = await import('./frame-site.js');
  isOwnSite = await isSameSiteFrame();
  if (isOwnSite) then();
}

/** Updates an element when a visitor opens a prerendered page, or when its frame is known. */
export class PageVisit implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #lookAgain = () => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether a visitor can be asked here and now. */
  get isHere(): boolean {
    return !isPrerendering() && !isCrossSiteFrame();
  }

  hostConnected(): void {
    void askAboutFrame(this.#lookAgain);
    if (!isPrerendering()) return;
    document.addEventListener('prerenderingchange', this.#lookAgain, { once: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('prerenderingchange', this.#lookAgain);
  }
}
