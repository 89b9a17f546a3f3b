import { keepPageRoom } from '../ask/page-room.js';

/** The room that the page keeps for a banner at an edge of the view. */
export class BannerRoom {
  #kept?: AbortController | undefined;

  /** Keeps room for a box; none for `undefined`, in the page's flow, or in a modal dialog. */
  keepFor(box: HTMLElement | null | undefined, placement: string): void {
    const covers = !!box && placement !== 'inline' && placement !== 'dialog';
    if (covers === (this.#kept !== undefined)) return;
    this.#kept?.abort();
    this.#kept = covers ? new AbortController() : undefined;
    if (this.#kept) keepPageRoom(box!, placement === 'top' ? 'start' : 'end', this.#kept);
  }
}
