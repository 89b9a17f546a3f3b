import type { LitElement, ReactiveController } from 'lit';
import { keepPageRoom } from '../ask/page-room.js';

type Banner = LitElement & { readonly placement: string };

/** The room that the page keeps for a banner at an edge of the view. */
export class BannerRoom implements ReactiveController {
  readonly #host: Banner;
  #kept?: AbortController | undefined;

  constructor(host: Banner) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    // A pending update still runs after the element was removed.
    this.#keepFor(this.#host.isConnected ? this.#host.renderRoot.querySelector('section') : null);
  }

  hostDisconnected(): void {
    this.#keepFor(null);
  }

  /** Keeps room for a box; none for `null`, in the page's flow, or in a modal dialog. */
  #keepFor(box: HTMLElement | null): void {
    const { placement } = this.#host;
    const covers = box && placement !== 'inline' && placement !== 'dialog';
    if (!covers === !this.#kept) return;
    this.#kept?.abort();
    this.#kept = covers ? new AbortController() : undefined;
    if (this.#kept) keepPageRoom(box!, placement === 'top', this.#kept);
  }
}
