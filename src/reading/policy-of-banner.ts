import { prefetched } from '../store/prefetched.js';

/**
 * The policy as the markup of a banner names it: a property, a file, or JSON inside. The answer of
 * the server stays for the store to read.
 *
 * @throws The policy is missing, or cannot be fetched or parsed.
 */
export async function policyOfBanner(banner: Element & { policy?: unknown }): Promise<unknown> {
  if (banner.policy !== undefined) return banner.policy;
  const src = banner.getAttribute('src');
  const script = banner.querySelector(':scope > script[type="application/json"]');
  if (!src) return JSON.parse(script!.textContent);
  const answer = prefetched.get(src) ?? fetch(src);
  prefetched.set(src, answer);
  const response = await answer;
  return response.ok ? response.clone().json() : undefined;
}
