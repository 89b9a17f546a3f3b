import { consentBeforePolicy, recordBeforePolicy } from '../model/before-policy.js';
import type { Consent } from '../model/consent.js';
import { decodeConsent } from '../model/decode.js';
import { DEFAULT_LIFETIME } from '../model/lifetime.js';

/** What a page knows before its policy is there. */
export interface Visit {
  /** The policy's revision; `NaN` where the page does not name it. */
  readonly revision: number;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean;
  /** Unix seconds. */
  readonly now: number;
}

/**
 * The choice that counts before the policy is there, because the page knows the revision. Nobody
 * has decided anything where it takes the policy to tell: for another revision's choice, and for
 * one that is older than the signal.
 *
 * @param value Of the consent cookie.
 */
export function earlyConsent(value = '', { revision, gpc, now }: Visit): Consent {
  const known = { now, lifetime: DEFAULT_LIFETIME, revision };
  const record = recordBeforePolicy(decodeConsent(value), known);
  return consentBeforePolicy(record?.gpc || !gpc ? record : undefined);
}
