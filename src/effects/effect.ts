import type { ConsentStore } from '../store/consent-store.js';

/**
 * Something that must happen because of a decision. It subscribes to the store, and ends with the
 * signal.
 */
export type ConsentEffect = (store: ConsentStore, options: { signal: AbortSignal }) => void;
