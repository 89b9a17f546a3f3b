import { changedIds, createConsent } from '../model/consent.js';
import type { Consent } from '../model/record.js';
import { decideAll } from '../model/decide-all.js';
import { encodeConsent } from '../model/encode.js';
import { declaredIds, type Circumstances, type Policy } from '../model/policy.js';
import type { Answer } from '../markup/answer-buttons.js';
import type { EarlyDecision } from '../store/decision-making.js';

/** What an answer to the banner decides, at a time in Unix seconds. */
export function earlyDecision(
  answer: Answer,
  policy: Policy,
  known: Circumstances & { readonly at: number; readonly previous: Consent },
): Omit<EarlyDecision, 'reason' | 'origin'> {
  const { at, previous, ...circumstances } = known;
  const decision = answer === 'accept' ? 'granted' : 'denied';
  const record = decideAll(decision, { policy, at, ...circumstances });
  const consent = createConsent(record, policy, circumstances);
  const changed = changedIds(previous, consent, declaredIds(policy));
  return { record, value: encodeConsent(record), consent, previous, changed };
}
