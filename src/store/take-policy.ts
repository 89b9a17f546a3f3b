import { parsePolicy } from '../model/parse-policy.js';
import type { ConsentStore } from './consent-store.js';

/** Hands a policy to a store, or tells what is wrong with it. */
export function takePolicy(store: ConsentStore, data: unknown, source: string): void {
  const { policy, problems } = parsePolicy(data);
  if (!policy) return store.failPolicy(problems[0]!, source);
  for (const problem of problems) store.report(problem, source);
  store.setPolicy(policy, source);
}
