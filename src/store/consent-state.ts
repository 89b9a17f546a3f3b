import { changedIds } from '../model/consent.js';
import { declaredIds, type Policy } from '../model/policy.js';
import { consentBeforePolicy, type Consent, type ConsentRecord } from '../model/record.js';
import { Announcements } from './announcements.js';
import type { ConsentReason } from './consent-events.js';
import { memoryStorage } from './consent-storage.js';
import type { ConsentStoreOptions } from './consent-store-options.js';
import { KeptRecord, NOT_KEPT } from './kept-record.js';
import { PolicyState } from './policy-state.js';
import {
  consentNow,
  hasEnded,
  lifetimeIn,
  nowIn,
  recordNow,
  type Reading,
} from './interpretation.js';

/**
 * What a store knows: its options, the policy and the stored record, and the consent that follows
 * from them. Announces each change of consent.
 */
export class ConsentState {
  readonly policy = new PolicyState();
  readonly announcements: Announcements;
  options: ConsentStoreOptions;
  kept: KeptRecord;
  consent: Consent;
  #isBroken = false;

  constructor(options: ConsentStoreOptions) {
    this.options = options;
    this.announcements = new Announcements(options.target);
    this.kept = new KeptRecord(options.storage ?? memoryStorage());
    this.consent = consentNow(this.kept.current, this.#reading);
  }

  /** Whether code of this package has thrown; then everything is denied for this page view. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** The record in force. */
  get record(): ConsentRecord | undefined {
    return recordNow(this.kept.current, this.#reading);
  }

  /** Every id that may have a decision, before or after a change. */
  ids(): string[] {
    const { policy } = this.policy;
    const declared = policy ? declaredIds(policy) : [];
    return [...declared, ...(this.kept.current?.decisions.keys() ?? [])];
  }

  /** Changes the options that are given. Another storage is read at once. */
  configure(options: ConsentStoreOptions): void {
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    this.options = { ...this.options, ...Object.fromEntries(given) };
    if (options.storage) this.kept = new KeptRecord(options.storage);
    this.update([]);
  }

  /** Takes a policy. A choice of an older revision is no longer in force. */
  settle(policy: Policy, source: string): void {
    const before = this.ids();
    this.policy.settle(policy, source);
    this.update(this.record ? [] : before, 'revision');
  }

  /** Stores a record and announces what it changes. */
  keep(record: ConsentRecord, value: string, reason: ConsentReason, origin?: Element): void {
    const isKept = this.kept.keep(record, value, lifetimeIn(this.options));
    this.update(this.ids(), reason, origin);
    if (!isKept) this.reportNotKept();
  }

  forget(reason?: ConsentReason, origin?: Element): void {
    const ids = this.ids();
    this.kept.forget();
    this.update(ids, reason, origin);
  }

  /** Reads the storage again, and announces a choice that has changed or expired. */
  refresh(): void {
    const isOver = hasEnded(this.kept.current, this.options);
    const ids = this.ids();
    if (!this.kept.reread(nowIn(this.options), lifetimeIn(this.options)) && !isOver) return;
    this.update([...ids, ...this.ids()], isOver && !this.record ? 'expiry' : 'sync');
  }

  /** Denies everything for this page view. */
  breakDown(): void {
    this.#isBroken = true;
    this.policy.fail('');
  }

  reportNotKept(): void {
    this.announcements.problem(NOT_KEPT, this.kept.storage.name);
  }

  /** Interprets the record again, and announces the decisions about `ids` that changed. */
  update(ids: Iterable<string>, reason?: ConsentReason, origin?: Element): void {
    const previous = this.consent;
    this.consent = this.#isBroken
      ? consentBeforePolicy(undefined)
      : consentNow(this.kept.current, this.#reading);
    const { consent } = this;
    const changed = changedIds(previous, consent, ids);
    const what = { consent, previous, changed, value: this.kept.value };
    this.announcements.change(changed.length > 0 ? { ...what, reason } : what, origin);
  }

  get #reading(): Reading {
    return { options: this.options, policy: this.policy.policy };
  }
}
