import { parsePolicy } from '../model/parse-policy.js';
import type { ConsentStore } from './consent-store.js';

/** Fetches a policy file into a store, once; a later call with another address only warns. */
export async function loadPolicy(store: ConsentStore, src: string): Promise<void> {
  const url = new URL(src, globalThis.document?.baseURI).href;
  if (!store.claimPolicy(url)) return;
  try {
    takePolicy(store, await fetchJson(url), url);
  } catch (error) {
    store.failPolicy({ path: '', expected: (error as Error).message }, url);
  }
}

/** Takes the JSON text of a policy that stands in the page. */
export function readPolicy(store: ConsentStore, json: string): void {
  const source = 'The policy in this page';
  if (!store.claimPolicy(source)) return;
  try {
    takePolicy(store, JSON.parse(json), source);
  } catch {
    store.failPolicy({ path: '', expected: 'JSON (it could not be parsed)' }, source);
  }
}

/** Takes a policy from a script; unlike a file it may be replaced by a later one. */
export function usePolicy(store: ConsentStore, policy: unknown): void {
  takePolicy(store, policy, 'The policy property');
}

function takePolicy(store: ConsentStore, data: unknown, source: string): void {
  const { policy, problems } = parsePolicy(data);
  if (!policy) return store.failPolicy(problems[0]!, source);
  for (const problem of problems) store.report(problem, source);
  store.setPolicy(policy, source);
}

/** Rejects with a message that completes “… should be”. */
async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url).catch(() => {
    throw new Error('a policy file (it could not be fetched)');
  });
  if (!response.ok) throw new Error(`a policy file (the server answered ${response.status})`);
  return response.json().catch(() => {
    throw new Error('JSON (it could not be parsed)');
  });
}
