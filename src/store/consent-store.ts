import {
  changedIds,
  createConsent,
  isDeniedBySignal,
  undecidedCategories,
} from '../model/consent.js';
import type { Consent, ConsentRecord, Decision } from '../model/consent.js';
import { decide, decideAll, type Choices, type DecisionContext } from '../model/decide.js';
import { inventory, type InventoryGroup } from '../model/inventory.js';
import { decidableCategories, declaredIds, type Category, type Policy } from '../model/policy.js';
import type { PolicyProblem } from '../model/policy-problem.js';
import { boundedLifetime, hasExpired } from '../model/lifetime.js';
import { recordInForce } from '../model/validity.js';
import { ConsentChangeEvent, ConsentReadyEvent } from './consent-events.js';
import type { ConsentReason } from './consent-events.js';
import { memoryStorage } from './consent-storage.js';
import type { ConsentStoreOptions, DecisionSource } from './consent-store-options.js';
import { KeptRecord } from './kept-record.js';
import { PolicyState, type PolicyStatus } from './policy-state.js';
import { report } from './report.js';
import { SettingsPresenters } from './settings-presenters.js';
import { Subscribers, type ConsentUpdate, type Subscriber } from './subscribers.js';

/** Holds what a site declares and what its visitor decided, and announces each change. */
export class ConsentStore {
  #options: ConsentStoreOptions;
  #kept: KeptRecord;
  #consent: Consent;
  #announced = false;
  readonly #policy = new PolicyState();
  readonly #subscribers = new Subscribers();

  /** Who can show the settings on this page. */
  readonly settings = new SettingsPresenters();
  /** Whether `start()` has wired the effects; a second copy of the package then leaves it be. */
  started = false;

  constructor(options: ConsentStoreOptions = {}) {
    this.#options = options;
    this.#kept = new KeptRecord(options.storage ?? memoryStorage());
    this.#consent = this.#createConsent();
  }

  get policy(): Policy | undefined {
    return this.#policy.policy;
  }

  /** Where the policy comes from: its address, or words for another place. */
  get source(): string | undefined {
    return this.#policy.source;
  }

  get status(): PolicyStatus {
    return this.#policy.status;
  }

  get region(): string | undefined {
    return this.#options.region;
  }

  /** Address to which each decision is posted, if the page named one. */
  get endpoint(): string | undefined {
    return this.#options.endpoint;
  }

  get consent(): Consent {
    return this.#consent;
  }

  /** Whether the choice outlives this page; the browser may refuse to keep it. */
  get isKept(): boolean {
    return this.#kept.isKept;
  }

  /** The categories that wait for an answer; none while the policy is not there. */
  get undecided(): Category[] {
    return this.policy ? undecidedCategories(this.policy, this.#consent, this.#options) : [];
  }

  /** The categories that the visitor can decide about; none while the policy is not there. */
  get decidable(): Category[] {
    return this.policy ? decidableCategories(this.policy, this.region) : [];
  }

  /** The categories that the browser's Global Privacy Control signal denies. */
  get deniedBySignal(): Category[] {
    const record = this.#recordInForce();
    return this.decidable.filter((one) => isDeniedBySignal(one, this.#options, record));
  }

  /** All categories with their services, the consent cookie included. */
  get inventory(): InventoryGroup[] {
    const { name } = this.#kept.storage;
    const provider = globalThis.location?.host ?? '';
    const isPosted = this.endpoint !== undefined;
    const cookie = { name, lifetime: this.#lifetime, provider, isPosted };
    return this.policy ? inventory(this.policy, cookie) : [];
  }

  /** Whether a category or service may be used now; false while undecided. */
  isGranted(id: string): boolean {
    return this.#consent.isGranted(id);
  }

  /** What the visitor said about a category or service; nothing while undecided. */
  decision(id: string): Decision | undefined {
    return this.#consent.decision(id);
  }

  /** Changes the options that are given; with another storage the choice is read anew. */
  configure(options: ConsentStoreOptions): void {
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    this.#options = { ...this.#options, ...Object.fromEntries(given) };
    if (options.storage) this.#kept = new KeptRecord(options.storage);
    this.#update([]);
  }

  /** Grants all that can be decided. */
  acceptAll({ origin, reason = 'accept-all' }: DecisionSource = {}): void {
    this.#decide((context) => decideAll('granted', context), reason, origin);
  }

  /** Denies everything that can be decided. */
  rejectAll({ origin, reason = 'reject-all' }: DecisionSource = {}): void {
    this.#decide((context) => decideAll('denied', context), reason, origin);
  }

  /** Decides about the ids given; everything else stays as it is. */
  save(choices: Choices, { origin, reason = origin ? 'save' : 'api' }: DecisionSource = {}): void {
    this.#decide((context) => decide(choices, context, this.#recordInForce()), reason, origin);
  }

  /** Forgets the choice: everything is undecided again and the banner returns. */
  reset({ origin, reason = 'reset' }: DecisionSource = {}): void {
    const ids = this.#ids();
    this.#kept.forget();
    this.#update(ids, reason, origin);
  }

  /** Looks again at what is kept: another tab may have changed it, or its time may be over. */
  refresh(): void {
    const before = this.#kept.current;
    const hasEnded = before !== undefined && hasExpired(before, this.#now, this.#lifetime);
    const ids = this.#ids();
    if (!this.#kept.reread(this.#now, this.#lifetime) && !hasEnded) return;
    this.#update([...ids, ...this.#ids()], hasEnded && !this.#recordInForce() ? 'expiry' : 'sync');
  }

  /** Calls `fn` with the present state at once, and again whenever something changes. */
  subscribe(fn: Subscriber, { signal }: { signal?: AbortSignal } = {}): void {
    if (signal?.aborted) return;
    const present = { consent: this.#consent, previous: this.#consent, changed: [], survivors: [] };
    this.#subscribers.add(fn, present, signal);
  }

  /**
   * Whether a policy from this source may be taken: the first one wins. After a failure another
   * source may step in.
   */
  claimPolicy(source: string): boolean {
    return this.#policy.claim(source);
  }

  setPolicy(policy: Policy, source: string): void {
    const before = this.#ids();
    this.#policy.settle(policy, source);
    this.#update(this.#recordInForce() ? [] : before, 'revision');
    this.#announceReady();
  }

  /** Gives up on a policy: everything is denied for this page view and nothing is written. */
  failPolicy(problem: PolicyProblem, source: string): void {
    const before = this.#ids();
    this.#policy.settle(undefined, source);
    this.report(problem, source);
    this.#update(before, 'revision');
    this.#announceReady();
  }

  /** Tells the site's author about a problem, in the console and as a `consent-error` event. */
  report(problem: PolicyProblem, source: string): void {
    report(problem, source, this.#options.target);
  }

  get #lifetime(): number {
    return boundedLifetime(this.#options.lifetime);
  }

  get #now(): number {
    return Math.floor((this.#options.clock ?? Date.now)() / 1000);
  }

  /** Every id that may have a decision, before or after a change. */
  #ids(): string[] {
    const declared = this.policy ? declaredIds(this.policy) : [];
    return [...declared, ...(this.#kept.current?.decisions.keys() ?? [])];
  }

  #recordInForce(): ConsentRecord | undefined {
    const { revision } = this.#options;
    const validity = { now: this.#now, lifetime: this.#lifetime, policy: this.policy, revision };
    return recordInForce(this.#kept.current, validity);
  }

  #createConsent(): Consent {
    return createConsent(this.#recordInForce(), this.policy, this.#options);
  }

  #decide(
    decideIn: (context: DecisionContext) => ConsentRecord,
    reason: ConsentReason,
    origin?: Element,
  ): void {
    if (!this.policy) {
      console.warn('consent-elements: nothing can be decided before the policy is there');
      return;
    }
    const { region, gpc } = this.#options;
    const record = decideIn({ policy: this.policy, at: this.#now, region, gpc });
    // Nothing of it can be decided about: unknown ids, or a policy without any choice.
    if (record.decisions.size === 0) return;
    const isKept = this.#kept.keep(record, this.#lifetime);
    this.#update(this.#ids(), reason, origin);
    if (isKept) return;
    const expected = 'a cookie that the browser keeps; the choice holds for this page only';
    this.report({ path: '', expected }, this.#kept.storage.name);
  }

  #update(ids: Iterable<string>, reason?: ConsentReason, origin?: Element): void {
    const previous = this.#consent;
    const consent = (this.#consent = this.#createConsent());
    const changed = changedIds(previous, consent, ids);
    const cause = changed.length > 0 ? reason : undefined;
    const { value } = this.#kept;
    const what = { consent, previous, changed, value };
    const update: ConsentUpdate = { ...what, reason: cause, survivors: [] };
    this.#subscribers.notify(update, () => {
      if (!cause) return;
      const target = origin?.isConnected ? origin : this.#options.target;
      target?.dispatchEvent(new ConsentChangeEvent({ ...update, reason: cause }));
    });
  }

  #announceReady(): void {
    if (this.#announced) return;
    this.#announced = true;
    this.#options.target?.dispatchEvent(new ConsentReadyEvent(this.#consent));
  }
}
