import { pageAddress } from '../platform/page-address.js';
import { prefetched, request } from './prefetched.js';
import { parsePolicy } from '../model/parse-policy.js';
import type { ConsentStore } from './consent-store.js';
import { withParts } from './load-own-texts.js';

/**
 * Fetches a policy file into a store. Fetches only once: a later call with another address is a
 * fallback if this one fails; a later call with the same address tries again after a failure.
 */
export async function loadPolicy(store: ConsentStore, src: string): Promise<void> {
  const url = pageAddress(src);
  if (!store.claimPolicy(url, () => void loadPolicy(store, src))) return;
  const answer = takePrefetched(url) ?? request(url);
  const result = await (store.data = fetchJson(answer)).then(
    (data) => () => takePolicy(store, data, url),
    ({ message }: Error) =>
      () =>
        store.failPolicy({ path: '', expected: message }, url),
  );
  // A script may have set a policy in the meantime.
  if (store.source === url) result();
}

/** Takes the data of a policy file that was read before the store was created. */
export function takeRead(store: ConsentStore, { src, data }: { src: string; data: unknown }): void {
  const url = pageAddress(src);
  if (!store.claimPolicy(url, () => void loadPolicy(store, src))) return;
  void takePrefetched(url);
  takePolicy(store, data, url);
}

/**
 * Returns a prefetched response once, because its body can be read only once. The page may write
 * one address in several ways.
 */
function takePrefetched(url: string): Promise<Response> | undefined {
  for (const [src, answer] of prefetched) {
    if (pageAddress(src) === url && prefetched.delete(src)) return answer;
  }
  return undefined;
}

/** Reads a policy from JSON text in the page. */
export function readPolicy(store: ConsentStore, json: string): void {
  const source = 'The policy in this page';
  if (!store.claimPolicy(source, () => readPolicy(store, json), json)) return;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return store.failPolicy({ path: '', expected: 'JSON (it could not be parsed)' }, source);
  }
  takePolicy(store, data, source);
}

/** The policy that a script has set on each store, as it was passed in. */
const given = new WeakMap<ConsentStore, unknown>();

/** Sets a policy from a script. A later one may replace it, unlike a policy from a file. */
export function usePolicy(store: ConsentStore, policy: unknown): void {
  // An element that is defined later hands over again what was already read from its property.
  if (given.has(store) && given.get(store) === policy) return;
  given.set(store, policy);
  takePolicy(store, policy, 'The policy property');
}

/** Rejects with a message that completes “… should be”. */
async function fetchJson(answer: Promise<Response>): Promise<unknown> {
  const response = await answer.catch(() => {
    throw new Error('a policy file (it could not be fetched)');
  });
  if (!response.ok) throw new Error(`a policy file (the server answered ${response.status})`);
  return response.json().catch(() => {
    throw new Error('JSON (it could not be parsed)');
  });
}

/** Sets a policy on a store, or reports the problem that makes it unusable. */
export function takePolicy(store: ConsentStore, data: unknown, source: string): void {
  store.data = data;
  try {
    const { policy, problems } = parsePolicy(data);
    if (!policy) return store.failPolicy(problems[0]!, source);
    for (const problem of problems) store.report(problem, source);
    warnOfRevision(policy.revision, source, store.revision);
    withParts(store, policy, source, (whole) => store.setPolicy(whole, source));
  } catch (error) {
    store.giveUp(error);
  }
}

/**
 * Warns the author if the revision in the page differs from the policy's. The policy decides who is
 * asked, but a page with an outdated revision opens its gates before the policy has loaded.
 *
 * @param named The revision in the page, if there is one.
 */
export function warnOfRevision(revision: number, source: string, named = revision): void {
  if (named === revision) return;
  console.warn(
    `consent-elements: ${source} has revision ${revision}, but the page names ${named}. ` +
      `Write revision="${revision}" on <cookie-banner>, or the same in start(): ` +
      'until then returning visitors are asked only where the policy is needed',
  );
}
