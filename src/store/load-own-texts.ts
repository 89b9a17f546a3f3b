import type { Policy } from '../model/policy.js';
import { warn } from '../platform/warn.js';
import type { ConsentStore } from './consent-store.js';

/** The latest policy that each store was given. */
const latest = new WeakMap<ConsentStore, Policy>();

/** Takes the texts of `start()`. */
export async function takePageTexts(store: ConsentStore, texts: unknown): Promise<void> {
  store.pageTexts = texts;
  await read(store, texts, 'start()');
  // Elements that show texts render again.
  store.configure({});
}

/**
 * Calls `settle` with the policy when its own texts and its regions can be used: at once, where
 * there are none. A policy that a later one has replaced is not passed on.
 */
export function withParts(
  store: ConsentStore,
  policy: Policy,
  source: string,
  settle: (policy: Policy) => void,
): void {
  latest.set(store, policy);
  if ([policy.texts, policy.regions, store.pageTexts].every((part) => part === undefined)) {
    delete store.texts;
    return settle(policy);
  }
  // A decision that is made meanwhile waits.
  if (store.status === 'empty') store.claimPolicy(source);
  void complete(store, policy, source)
    .then((whole) => latest.get(store) === policy && settle(whole))
    .catch((error: unknown) => store.giveUp(error));
}

/** Reads the texts, and returns the policy with the basis of its categories by region. */
async function complete(store: ConsentStore, policy: Policy, source: string): Promise<Policy> {
  const hasTexts = policy.texts !== undefined || store.pageTexts !== undefined;
  if (hasTexts) await read(store, policy.texts, source);
  else delete store.texts;
  if (policy.regions === undefined) return policy;
  const part = await import('../regions/regions.js').catch(warn);
  return part?.withRegions(policy, (problem) => store.report(problem, source)) ?? policy;
}

/** Reports what is wrong with texts, and combines the rest with those of the other place. */
async function read(store: ConsentStore, texts: unknown, source: string): Promise<void> {
  const part = await import('../model/apply-own-texts.js').catch(warn);
  if (!part) return;
  const { checkedTexts, siteTexts } = part;
  for (const problem of checkedTexts(texts).problems) store.report(problem, source);
  store.texts = siteTexts([latest.get(store)?.texts, store.pageTexts].map(checkedTexts));
}
