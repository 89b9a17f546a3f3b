import type { Policy } from '../model/policy.js';
import { warn } from '../platform/warn.js';
import type { ConsentStore } from './consent-store.js';

/** The latest policy that each store was given. */
const latest = new WeakMap<ConsentStore, Policy>();

/** Takes the texts of `start()`. */
export async function takePageTexts(store: ConsentStore, texts: unknown): Promise<void> {
  store.pageTexts = texts;
  await read(store, texts, 'start()');
  // Those who show texts show them again.
  store.configure({});
}

/**
 * Calls `settle` when the policy's own texts can be used: at once, where there are none. A later
 * policy comes first.
 */
export function withTexts(
  store: ConsentStore,
  policy: Policy,
  source: string,
  settle: () => void,
): void {
  latest.set(store, policy);
  if (policy.texts === undefined && store.pageTexts === undefined) {
    delete store.texts;
    return settle();
  }
  // A decision that is made meanwhile waits.
  if (store.status === 'empty') store.claimPolicy(source);
  void read(store, policy.texts, source)
    .then(() => latest.get(store) === policy && settle())
    .catch((error: unknown) => store.giveUp(error));
}

/** Reports what is wrong with texts, and combines the rest with those of the other place. */
async function read(store: ConsentStore, texts: unknown, source: string): Promise<void> {
  const part = await import('../model/site-texts.js').catch(warn);
  if (!part) return;
  const { checkedTexts, siteTexts } = part;
  for (const problem of checkedTexts(texts).problems) store.report(problem, source);
  store.texts = siteTexts([latest.get(store)?.texts, store.pageTexts].map(checkedTexts));
}
