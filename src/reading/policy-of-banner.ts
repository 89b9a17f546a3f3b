import { prefetched, prefetchPolicy } from '../store/prefetched.js';
import { sharedStore } from '../store/shared-store.js';

/**
 * The policy as the markup of a banner names it: a property, a file, or JSON inside; where there is
 * a store already, the one that it has or has requested. The answer of the server stays for the
 * store to read.
 *
 * @throws The policy is missing, or cannot be fetched or parsed.
 */
export async function policyOfBanner(banner: Element & { policy?: unknown }): Promise<unknown> {
  const { policy = sharedStore()?.data } = banner;
  if (policy !== undefined) return policy;
  const src = banner.getAttribute('src');
  const script = banner.querySelector(':scope > script[type="application/json"]');
  if (!src) return JSON.parse(script!.textContent);
  prefetchPolicy(src);
  const response = await prefetched.get(src);
  return response?.ok ? response.clone().json() : undefined;
}
