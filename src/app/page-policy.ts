import { readPolicyFile } from '../page/early-consent.js';
import type { ConsentStore } from '../store/consent-store.js';
import { loadPolicy, takeRead } from '../store/load-policy.js';
import { policyFromMarkup, TAGS } from '../store/page-options.js';
import { prefetched } from '../store/prefetched.js';

/** The elements of this package in the page. */
export const elementsOfPage = () => document.querySelectorAll(TAGS.join());

/** Takes the policy that the page names. */
export function takePagePolicy(store: ConsentStore): void {
  const read = readPolicyFile();
  if (read && store.status === 'empty') takeRead(store, read);
  // The element that named it may be gone: a router can replace the body of a page.
  const [address] = prefetched.keys();
  if (address && store.status === 'empty') void loadPolicy(store, address);
  for (const element of elementsOfPage()) policyFromMarkup(element, store);
}

/** Requests the policy, if the page names one, and resolves when it is there or has failed. */
export async function policySettled(store: ConsentStore): Promise<void> {
  takePagePolicy(store);
  if (store.status !== 'loading') return;
  const ending = new AbortController();
  await new Promise<void>((resolve) =>
    store.subscribe(() => store.status === 'loading' || resolve(), ending),
  );
  ending.abort();
}
