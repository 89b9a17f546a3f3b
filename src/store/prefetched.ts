import { sharedStore } from './shared-store.js';

// All copies of the package on a page share it, so that a policy is fetched once.
const KEY = Symbol.for('consent-elements.policies.1');

const page = globalThis as { [KEY]?: Map<string, Promise<Response>> };

/** Requests for policy files that were made ahead of the code that reads them, by address. */
export const prefetched = (page[KEY] ??= new Map());

/** Asks for a policy file ahead of the code that reads it, unless a store does so already. */
export function prefetchPolicy(src: string): void {
  if (prefetched.has(src) || sharedStore()?.source) return;
  const answer = request(src);
  prefetched.set(src, answer);
  // Whoever reads it is told of a failure.
  answer.catch(() => undefined);
}

/** Fetches; a `fetch` of the page may throw where it should reject. */
export const request = async (address: string): Promise<Response> => fetch(address);
