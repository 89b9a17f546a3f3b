import type { Consent, ConsentRecord } from './consent.js';

/** Reads a record while there is no policy. Grants only the ids that the record grants by name. */
export function consentBeforePolicy(record: ConsentRecord | undefined, gpc = false): Consent {
  const decision = (id: string) => record?.decisions.get(id);
  // Only the policy says which categories sell data, so a grant that was made before the GPC signal
  // does not count until the policy has loaded.
  const isSure = !gpc || record?.gpc === true;
  return {
    decidedAt: record && new Date(record.at * 1000),
    decision,
    isGranted: (id) => isSure && decision(id) === 'granted',
  };
}
