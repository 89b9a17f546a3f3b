import { pageAddress } from '../platform/page-address.js';
import { sharedStore } from './shared-store.js';

// Shared by all copies of the package on a page, so that a policy is fetched once.
const KEY = Symbol.for('consent-elements.policies.1');

const page = globalThis as { [KEY]?: Map<string, Promise<Response>> };

/** Requests for policy files that began before the code that reads them had loaded, by address. */
export const prefetched = (page[KEY] ??= new Map());

/**
 * Requests a policy file before the code that reads it has loaded, unless a store has requested it.
 */
export function prefetchPolicy(src: string): void {
  if (prefetched.has(src) || sharedStore()?.source) return;
  const answer = request(src);
  prefetched.set(src, answer);
  // Marks a rejection as handled. The code that reads the response reports it.
  answer.catch(() => undefined);
}

/** Fetches an address. As an async function it rejects where a page's own `fetch` throws. */
export const request = async (address: string): Promise<Response> => fetch(pageAddress(address));
