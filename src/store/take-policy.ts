import { parsePolicy } from '../model/parse-policy.js';
import type { ConsentStore } from './consent-store.js';
import { warnOfRevision } from './warn-of-revision.js';

/** Sets a policy on a store, or reports the problem that makes it unusable. */
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
