import { createConsent } from '../model/consent.js';
import type { Consent, ConsentRecord } from '../model/record.js';
import { boundedLifetime, hasExpired } from '../model/lifetime.js';
import { declaredIds, type Policy } from '../model/policy.js';
import { recordInForce } from '../model/in-force.js';
import type { ConsentCookie } from '../model/inventory.js';
import type { ConsentStoreOptions } from './consent-store-options.js';

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
  return recordInForce(record, {
    now: nowIn(options),
    lifetime: lifetimeIn(options),
    revision: policy?.revision ?? options.revision,
    ids: policy && declaredIds(policy),
  });
}

/** Returns what the record grants, if it is in force. */
export function consentNow(record: ConsentRecord | undefined, reading: Reading): Consent {
  return createConsent(recordNow(record, reading), reading.policy, reading.options);
}

/** Whether a record has expired. */
export function hasEnded(record: ConsentRecord | undefined, options: ConsentStoreOptions): boolean {
  return record !== undefined && hasExpired(record, nowIn(options), lifetimeIn(options));
}

/** The consent cookie's description for the inventory. */
export const consentCookie = (name: string, options: ConsentStoreOptions): ConsentCookie => ({
  name,
  lifetime: lifetimeIn(options),
  provider: globalThis.location?.host ?? '',
  isPosted: options.endpoint !== undefined,
});
