import { createConsent, type Consent, type ConsentRecord } from '../model/consent.js';
import { boundedLifetime } from '../model/bounded-lifetime.js';
import { hasExpired } from '../model/lifetime.js';
import type { Policy } from '../model/policy.js';
import type { ConsentStoreOptions } from './consent-store-options.js';
import { recordInForce } from '../model/validity.js';

/** What is needed to interpret a record. */
export interface Reading {
  readonly options: ConsentStoreOptions;
  readonly policy?: Policy | undefined;
}

/** The lifetime of a choice, in days. */
export const lifetimeIn = ({ lifetime }: ConsentStoreOptions): number => boundedLifetime(lifetime);

/** The current time, in Unix seconds. */
export function nowIn({ clock = Date.now }: ConsentStoreOptions): number {
  return Math.floor(clock() / 1000);
}

/** Returns the record if it is in force. */
export function recordNow(record: ConsentRecord | undefined, { options, policy }: Reading) {
  const known = {
    now: nowIn(options),
    lifetime: lifetimeIn(options),
    revision: options.revision,
    policy,
  };
  return recordInForce(record, known);
}

/** Returns what the record grants, if it is in force. */
export function consentNow(record: ConsentRecord | undefined, reading: Reading): Consent {
  return createConsent(recordNow(record, reading), reading.policy, reading.options);
}

/** Whether a record has expired. */
export function hasEnded(record: ConsentRecord | undefined, options: ConsentStoreOptions): boolean {
  return record !== undefined && hasExpired(record, nowIn(options), lifetimeIn(options));
}
