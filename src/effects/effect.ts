import type { ConsentStore } from '../store/consent-store.js';

/**
 * Something that must happen because of a decision, such as an integration that announces consent to
 * a vendor. It subscribes to the store, and ends with the signal. It runs before any gate opens, at
 * once or when a prerendered page is shown; gates wait for a promise that it returns, 3 seconds at
 * most.
 *
 * @example
 * const effect: ConsentEffect = (store, { signal }) =>
 *   store.subscribe(({ consent }) => vendor.allow(consent.isGranted('statistics')), { signal });
 */
export type ConsentEffect = (store: ConsentStore, options: { signal: AbortSignal }) => unknown;

/** An effect, or the promise of one whose file is imported on the side. */
export type GivenEffect = ConsentEffect | PromiseLike<ConsentEffect>;
