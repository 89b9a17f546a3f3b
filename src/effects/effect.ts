import type { ConsentStore } from '../store/consent-store.js';

/**
 * Code that runs because of a decision, such as an integration that announces consent to a vendor.
 * The effect subscribes to the store and must stop when the signal is aborted. `start()` runs it
 * before any gate opens; on a prerendered page, when the page is shown. If it returns a promise,
 * gates wait for that promise, for at most 3 seconds.
 *
 * @example
 * const effect: ConsentEffect = (store, { signal }) =>
 *   store.subscribe(({ consent }) => vendor.allow(consent.isGranted('statistics')), { signal });
 */
export type ConsentEffect = (store: ConsentStore, options: { signal: AbortSignal }) => unknown;

/** An effect, or a promise for one whose file is imported dynamically. */
export type GivenEffect = ConsentEffect | PromiseLike<ConsentEffect>;
