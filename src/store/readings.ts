import { createConsent, type Consent, type ConsentRecord } from '../model/consent.js';
import { boundedLifetime } from '../model/bounded-lifetime.js';
import { hasExpired } from '../model/lifetime.js';
import type { Policy } from '../model/policy.js';
import type { ConsentStoreOptions } from './consent-store-options.js';
import { recordInForce } from '../model/validity.js';

/** What a record is read by. */
export interface Reading {
  readonly options: ConsentStoreOptions;
  readonly policy?: Policy | undefined;
}

/** Days. */
export const lifetimeIn = ({ lifetime }: ConsentStoreOptions): number => boundedLifetime(lifetime);

/** Unix seconds. */
export function nowIn({ clock = Date.now }: ConsentStoreOptions): number {
  return Math.floor(clock() / 1000);
}

/** The record, as long as it counts. */
export function recordNow(record: ConsentRecord | undefined, { options, policy }: Reading) {
  const known = {
    now: nowIn(options),
    lifetime: lifetimeIn(options),
    revision: options.revision,
    policy,
  };
  return recordInForce(record, known);
}

/** What the record, as long as it counts, grants. */
export function consentNow(record: ConsentRecord | undefined, reading: Reading): Consent {
  return createConsent(recordNow(record, reading), reading.policy, reading.options);
}

/** Whether the time of a record is over. */
export function hasEnded(record: ConsentRecord | undefined, options: ConsentStoreOptions): boolean {
  return record !== undefined && hasExpired(record, nowIn(options), lifetimeIn(options));
}
