import { changedIds } from '../model/changed-ids.js';
import type { Consent, ConsentRecord, Decision } from '../model/consent.js';
import type { Choices } from '../model/decide.js';
import type { DecisionContext } from '../model/decide-all.js';
import type { InventoryGroup } from '../model/inventory.js';
import type { Category, Policy } from '../model/policy.js';
import type { PolicyProblem } from '../model/policy-problem.js';
import { Announcements } from './announcements.js';
import { consentCookie } from './consent-cookie.js';
import type { ConsentReason } from './consent-events.js';
import type { ConsentStorage } from './consent-storage.js';
import type { ConsentStoreOptions, DecisionSource } from './consent-store-options.js';
import { KeptRecord, NOT_KEPT } from './kept-record.js';
import { PolicyState, type PolicyStatus } from './policy-state.js';
import { consentNow, hasEnded, lifetimeIn, nowIn, recordNow, type Reading } from './readings.js';
import { SettingsPresenters } from './settings-presenters.js';
import type { DecisionRules, PolicyRules, StoreRules } from './store-rules.js';
import type { Subscriber } from './subscribers.js';

/**
 * The store without its rules: what follows from a policy, and how a decision is made, is provided
 * to it. A bundler's store has them from the start, that of `elements.js` when they are needed.
 */
export class StoreCore {
  #options: ConsentStoreOptions;
  #kept: KeptRecord;
  #consent: Consent;
  #rules: StoreRules = {};
  readonly #policy = new PolicyState();
  readonly #announcements: Announcements;

  /** Who can show the settings on this page. */
  readonly settings = new SettingsPresenters();
  /** Whether `start()` has wired the effects; a second copy of the package then leaves it be. */
  started = false;
  /** Brings what is not there yet and a decision needs; decisions wait for it. */
  prepare?: (() => Promise<unknown>) | undefined;

  constructor(options: ConsentStoreOptions & { storage: ConsentStorage }, rules: StoreRules = {}) {
    this.#options = options;
    this.#rules = rules;
    this.#announcements = new Announcements(options.target);
    this.#kept = new KeptRecord(options.storage);
    this.#consent = consentNow(this.#kept.current, this.#reading);
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
    return this.#policyRules?.undecidedCategories(this.policy!, this.#consent, this.#options) ?? [];
  }

  /** The categories that the visitor can decide about; none while the policy is not there. */
  get decidable(): Category[] {
    return this.#policyRules?.decidableCategories(this.policy!, this.region) ?? [];
  }

  /** The categories that the browser's Global Privacy Control signal denies. */
  get deniedBySignal(): Category[] {
    const [record, rules] = [this.#record, this.#policyRules];
    return this.decidable.filter((one) => rules?.isDeniedBySignal(one, this.#options, record));
  }

  /** All categories with their services, the consent cookie included. */
  get inventory(): InventoryGroup[] {
    const cookie = consentCookie(this.#kept.storage.name, this.#options);
    return this.#policyRules?.inventory(this.policy!, cookie) ?? [];
  }

  /** Whether a category or service may be used now; false while undecided. */
  isGranted(id: string): boolean {
    return this.#consent.isGranted(id);
  }

  /** What the visitor said about a category or service; nothing while undecided. */
  decision(id: string): Decision | undefined {
    return this.#consent.decision(id);
  }

  /** Takes rules, in addition to those that are there. */
  provide(rules: StoreRules): void {
    this.#rules = { ...this.#rules, ...rules };
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
    this.#decide(({ decideAll }, context) => decideAll('granted', context), reason, origin);
  }

  /** Denies everything that can be decided. */
  rejectAll({ origin, reason = 'reject-all' }: DecisionSource = {}): void {
    this.#decide(({ decideAll }, context) => decideAll('denied', context), reason, origin);
  }

  /** Decides about the ids given; everything else stays as it is. */
  save(choices: Choices, { origin, reason = origin ? 'save' : 'api' }: DecisionSource = {}): void {
    this.#decide(({ decide }, context) => decide(choices, context, this.#record), reason, origin);
  }

  /** Forgets the choice: everything is undecided again and the banner returns. */
  reset({ origin, reason = 'reset' }: DecisionSource = {}): void {
    this.#whenPrepared(() => {
      const ids = this.#ids();
      this.#kept.forget();
      this.#update(ids, reason, origin);
    });
  }

  /** Looks again at what is kept: another tab may have changed it, or its time may be over. */
  refresh(): void {
    const isOver = hasEnded(this.#kept.current, this.#options);
    const ids = this.#ids();
    if (!this.#kept.reread(nowIn(this.#options), lifetimeIn(this.#options)) && !isOver) return;
    this.#update([...ids, ...this.#ids()], isOver && !this.#record ? 'expiry' : 'sync');
  }

  /** Calls `fn` with the present state at once, and again whenever something changes. */
  subscribe(fn: Subscriber, { signal }: { signal?: AbortSignal } = {}): void {
    this.#announcements.subscribe(fn, this.#consent, signal);
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
    this.#update(this.#record ? [] : before, 'revision');
    this.announceReady();
  }

  /** Gives up on a policy: everything is denied for this page view and nothing is written. */
  failPolicy(problem: PolicyProblem, source: string): void {
    const before = this.#ids();
    this.#policy.settle(undefined, source);
    this.report(problem, source);
    this.#update(before, 'revision');
    this.announceReady();
  }

  /** Tells the site's author, in the console and as a `consent-error` event. */
  report(problem: PolicyProblem, source: string): void {
    this.#announcements.problem(problem, source);
  }

  /** Tells, once, that consent is known. */
  announceReady(): void {
    this.#announcements.ready(this.#consent);
  }

  /** The rules of the policy, once both are there. */
  get #policyRules(): PolicyRules | undefined {
    return this.policy && this.#rules.policy;
  }

  /** Every id that may have a decision, before or after a change. */
  #ids(): string[] {
    const declared = this.#policyRules?.declaredIds(this.policy!) ?? [];
    return [...declared, ...(this.#kept.current?.decisions.keys() ?? [])];
  }

  get #reading(): Reading {
    return { options: this.#options, policy: this.policy, rules: this.#policyRules };
  }

  get #record(): ConsentRecord | undefined {
    return recordNow(this.#kept.current, this.#reading);
  }

  #whenPrepared(act: () => void): void {
    if (this.prepare) void this.prepare().then(act);
    else act();
  }

  #decide(
    decideIn: (rules: DecisionRules, context: DecisionContext) => ConsentRecord,
    reason: ConsentReason,
    origin?: Element,
  ): void {
    this.#whenPrepared(() => {
      const { policy } = this;
      const { region, gpc } = this.#options;
      const rules = this.#rules.decision;
      if (!policy || !rules) {
        return console.warn('consent-elements: nothing can be decided before the policy is there');
      }
      const record = decideIn(rules, { policy, at: nowIn(this.#options), region, gpc });
      // Nothing of it can be decided about: unknown ids, or a policy without any choice.
      if (record.decisions.size === 0) return;
      this.#keep(record, rules.encodeConsent(record), reason, origin);
    });
  }

  #keep(record: ConsentRecord, value: string, reason: ConsentReason, origin?: Element): void {
    const isKept = this.#kept.keep(record, value, lifetimeIn(this.#options));
    this.#update(this.#ids(), reason, origin);
    if (!isKept) this.report(NOT_KEPT, this.#kept.storage.name);
  }

  #update(ids: Iterable<string>, reason?: ConsentReason, origin?: Element): void {
    const previous = this.#consent;
    const consent = (this.#consent = consentNow(this.#kept.current, this.#reading));
    const changed = changedIds(previous, consent, ids);
    const what = { consent, previous, changed, value: this.#kept.value };
    this.#announcements.change(changed.length > 0 ? { ...what, reason } : what, origin);
  }
}
