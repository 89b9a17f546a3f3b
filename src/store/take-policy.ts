import { parsePolicy } from '../model/parse-policy.js';
import type { ConsentStore } from './consent-store.js';
import { warnOfRevision } from './warn-of-revision.js';

/** Hands a policy to a store, or reports what is wrong with it. */
export function takePolicy(store: ConsentStore, data: unknown, source: string): void {
  try {
    const { policy, problems } = parsePolicy(data);
    if (!policy) return store.failPolicy(problems[0]!, source);
    for (const problem of problems) store.report(problem, source);
    warnOfRevision(policy.revision, source, store.revision);
    store.setPolicy(policy, source);
  } catch (error) {
    store.giveUp(error);
  }
}
