import type { Consent, ConsentRecord } from './consent.js';

/** Reads a record without a policy: only what was granted by name is granted. */
export function consentBeforePolicy(record: ConsentRecord | undefined, gpc = false): Consent {
  const decision = (id: string) => record?.decisions.get(id);
  // Which categories sell data only the policy tells; a grant older than the signal waits for it.
  const isSure = !gpc || record?.gpc === true;
  return {
    decidedAt: record && new Date(record.at * 1000),
    decision,
    isGranted: (id) => isSure && decision(id) === 'granted',
  };
}
