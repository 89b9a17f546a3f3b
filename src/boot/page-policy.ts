import type { ConsentStore } from '../store/consent-store.js';
import { loadPolicy } from '../store/load-policy.js';
import { policyFromMarkup, TAGS } from '../store/page-options.js';
import { prefetched } from '../store/prefetched.js';

/** The elements of this package in the page. */
export const elements = () => document.querySelectorAll(TAGS.join());

/** Takes the policy that the page names. */
export function takePagePolicy(store: ConsentStore): void {
  // Whoever named it may be gone: the body of a page can be replaced.
  const [address] = prefetched.keys();
  if (address && store.status === 'empty') void loadPolicy(store, address);
  for (const element of elements()) policyFromMarkup(element, store);
}

/** Asks for the policy, if the page names one, and resolves when it is there or has failed. */
export async function isPolicyThere(store: ConsentStore): Promise<void> {
  takePagePolicy(store);
  if (store.status !== 'loading') return;
  const told = new AbortController();
  await new Promise<void>((resolve) =>
    store.subscribe(() => store.status === 'loading' || resolve(), told),
  );
  told.abort();
}
