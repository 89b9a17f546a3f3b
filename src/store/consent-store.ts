import { consentBeforePolicy } from '../model/before-policy.js';
import { changedIds } from '../model/changed-ids.js';
import { isDeniedBySignal, undecidedCategories } from '../model/consent.js';
import type { Consent, ConsentRecord, Decision } from '../model/consent.js';
import { decide, type Choices } from '../model/decide.js';
import { decideAll, type DecisionContext } from '../model/decide-all.js';
import { encodeConsent } from '../model/encode.js';
import { inventory, type InventoryGroup } from '../model/inventory.js';
import { decidableCategories, declaredIds } from '../model/policy.js';
import type { Category, Policy } from '../model/policy.js';
import type { PolicyProblem } from '../model/policy-problem.js';
import { Announcements } from './announcements.js';
import { consentCookie } from './consent-cookie.js';
import type { ConsentReason } from './consent-events.js';
import type { EarlyDecision } from './early-decision.js';
import { memoryStorage } from './consent-storage.js';
import type { ConsentStoreOptions, DecisionSource } from './consent-store-options.js';
import { faultOf, FAULTY } from './faults.js';
import { KeptRecord, NOT_KEPT } from './kept-record.js';
import { PolicyState, type PolicyStatus } from './policy-state.js';
import { isolated } from '../platform/isolated.js';
import { consentNow, hasEnded, lifetimeIn, nowIn, recordNow, type Reading } from './readings.js';
import { SettingsPresenters } from './settings-presenters.js';
import type { Subscriber } from './subscribers.js';
import { WaitingActs } from './waiting-acts.js';

/** Holds what a site declares and what its visitor decided, and announces each change. */
export class ConsentStore {
  #options: ConsentStoreOptions;
  #kept: KeptRecord;
  #consent: Consent;
  readonly #policy = new PolicyState();
  readonly #announcements: Announcements;
  readonly #waiting = new WaitingActs();
  #isBroken = false;

  /** Who can show the settings on this page. */
  readonly settings = new SettingsPresenters();
  /** @internal Whether `start()` has wired the effects; a second copy of the package leaves them. */
  started = false;
  /** @internal Requests the policy of the page, where nothing has needed it so far. */
  requestPolicy?: () => void;

  constructor(options: ConsentStoreOptions = {}) {
    this.#options = options;
    this.#announcements = new Announcements(options.target);
    this.#kept = new KeptRecord(options.storage ?? memoryStorage());
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

  /** The revision of the policy that the page names, if it does; the policy's own one goes first. */
  get revision(): number | undefined {
    return this.#options.revision;
  }

  /** Address to which each decision is posted, if the page named one. */
  get endpoint(): string | undefined {
    return this.#options.endpoint;
  }

  /** Where the endpoint's CSRF token is, if the page named a place. */
  get csrf(): string | undefined {
    return this.#options.csrf;
  }

  get consent(): Consent {
    return this.#consent;
  }

  /** How long a choice is valid, in days. */
  get lifetime(): number {
    return lifetimeIn(this.#options);
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
    const record = this.#record;
    return this.decidable.filter((one) => isDeniedBySignal(one, this.#options, record));
  }

  /** All categories with their services, the consent cookie included. */
  get inventory(): InventoryGroup[] {
    const cookie = consentCookie(this.#kept.storage.name, this.#options);
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

  /** @internal Changes the options that are given; another storage is read at once. */
  configure(options: ConsentStoreOptions): void {
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    this.#options = { ...this.#options, ...Object.fromEntries(given) };
    if (options.storage) this.#kept = new KeptRecord(options.storage);
    this.#update([]);
  }

  /** Grants all that can be decided. Waits for the policy; where it fails, a warning says so. */
  acceptAll({ origin, reason = 'accept-all' }: DecisionSource = {}): void {
    this.#decide((context) => decideAll('granted', context), reason, origin);
  }

  /** Denies everything that can be decided. Waits for the policy, as `acceptAll()` does. */
  rejectAll({ origin, reason = 'reject-all' }: DecisionSource = {}): void {
    this.#decide((context) => decideAll('denied', context), reason, origin);
  }

  /**
   * Decides about the ids given; everything else stays as it is, and unknown ids are passed over.
   * Waits for the policy, as `acceptAll()` does.
   */
  save(choices: Choices, { origin, reason = origin ? 'save' : 'api' }: DecisionSource = {}): void {
    this.#decide((context) => decide(choices, context, this.#record), reason, origin);
  }

  /**
   * Forgets the choice: everything is undecided again and the banner returns. Waits for a policy that
   * is on its way, which tells what to delete; where it fails the choice is forgotten all the same.
   */
  reset({ origin, reason = 'reset' }: DecisionSource = {}): void {
    this.#whenPrepared(() => {
      const ids = this.#ids();
      this.#kept.forget();
      this.#update(ids, reason, origin);
    });
  }

  /**
   * @internal Takes over a decision that was made and stored before there was a store. Subscribers,
   * such as the effects, hear of it once the policy is there.
   */
  adopt({ record, value, origin, ...change }: EarlyDecision): void {
    // Another one may have been made since.
    const isLatest = [undefined, value].includes(this.#kept.value);
    const isKept = !isLatest || this.#kept.keep(record, value, lifetimeIn(this.#options));
    this.#update([]);
    this.#whenPrepared(() => {
      this.#announcements.change({ ...change, value }, origin);
      if (!isKept) this.report(NOT_KEPT, this.#kept.storage.name);
    });
  }

  /** Looks again at what is kept: another tab may have changed it, or its time may be over. */
  refresh(): void {
    const isOver = hasEnded(this.#kept.current, this.#options);
    const ids = this.#ids();
    if (!this.#kept.reread(nowIn(this.#options), lifetimeIn(this.#options)) && !isOver) return;
    this.#update([...ids, ...this.#ids()], isOver && !this.#record ? 'expiry' : 'sync');
  }

  /**
   * Calls `fn` with the present state at once, and again whenever something changes, until the signal
   * is aborted. What it throws is reported as uncaught and stops nobody else. With the script tag the
   * first call comes as soon as the store's code is there.
   */
  subscribe(fn: Subscriber, { signal }: { signal?: AbortSignal } = {}): void {
    this.#announcements.subscribe(fn, this.#consent, signal);
  }

  /**
   * @internal Whether this source may be asked for the policy: the first one wins. After a failure
   * another one steps in, and each may be asked again.
   *
   * @param ask Asks the source, should it be its turn later.
   * @param key Tells sources of one name apart.
   */
  claimPolicy(source: string, ask?: () => void, key?: string): boolean {
    return !this.#isBroken && this.#policy.claim(source, ask, key);
  }

  /** @internal */
  setPolicy(policy: Policy, source: string): void {
    if (this.#isBroken) return;
    const before = this.#ids();
    this.#policy.settle(policy, source);
    this.#update(this.#record ? [] : before, 'revision');
    this.announceReady();
    this.#waiting.doAll();
  }

  /**
   * @internal Gives up on a source. Where there is no other, everything is denied for this page view
   * and nothing is written.
   */
  failPolicy(problem: PolicyProblem, source: string): void {
    const before = this.#ids();
    const { isNew, next } = this.#policy.fail(source);
    if (isNew) this.report(problem, source);
    if (next) return next();
    this.#update(before, 'revision');
    this.announceReady();
    this.#waiting.doAll();
  }

  /** @internal Gives up on the page, where code of this package throws: everything is denied. */
  giveUp(error: unknown): void {
    if (this.#isBroken) return;
    this.#isBroken = true;
    this.#policy.fail('');
    this.report(faultOf(error), FAULTY);
    this.#update([]);
    this.announceReady();
  }

  /** @internal Tells the site's author, in the console and as a `consent-error` event. */
  report(problem: PolicyProblem, source: string): void {
    this.#announcements.problem(problem, source);
  }

  /** @internal Tells, once, that consent is known. */
  announceReady(): void {
    this.#announcements.ready(this.#consent);
  }

  /** Every id that may have a decision, before or after a change. */
  #ids(): string[] {
    const declared = this.policy ? declaredIds(this.policy) : [];
    return [...declared, ...(this.#kept.current?.decisions.keys() ?? [])];
  }

  get #reading(): Reading {
    return { options: this.#options, policy: this.policy };
  }

  get #record(): ConsentRecord | undefined {
    return recordNow(this.#kept.current, this.#reading);
  }

  /** Acts once the policy is there, or has failed; `isBound` to a policy, also once one is named. */
  #whenPrepared(act: () => void, isBound = false): void {
    if (this.status === 'empty') this.requestPolicy?.();
    const isUnnamed = isBound && this.status === 'empty';
    if (isUnnamed) console.warn('consent-elements: a decision waits; the page has no policy yet');
    this.#waiting.do(() => this.#attempt(act), isUnnamed || this.status === 'loading');
  }

  /** A choice that could not be made must not be held against the visitor later. */
  #attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      isolated(() => this.#kept.forget());
      this.giveUp(error);
    }
  }

  #decide(
    decideIn: (context: DecisionContext) => ConsentRecord,
    reason: ConsentReason,
    origin?: Element,
  ): void {
    this.#whenPrepared(() => {
      const { policy } = this;
      const { region, gpc } = this.#options;
      if (!policy) {
        return console.warn('consent-elements: nothing can be decided without a policy');
      }
      const record = decideIn({ policy, at: nowIn(this.#options), region, gpc });
      // Nothing of it can be decided about: unknown ids, or a policy without any choice.
      if (record.decisions.size === 0) return;
      this.#keep(record, encodeConsent(record), reason, origin);
    }, true);
  }

  #keep(record: ConsentRecord, value: string, reason: ConsentReason, origin?: Element): void {
    const isKept = this.#kept.keep(record, value, lifetimeIn(this.#options));
    this.#update(this.#ids(), reason, origin);
    if (!isKept) this.report(NOT_KEPT, this.#kept.storage.name);
  }

  #update(ids: Iterable<string>, reason?: ConsentReason, origin?: Element): void {
    const previous = this.#consent;
    this.#consent = this.#isBroken
      ? consentBeforePolicy(undefined)
      : consentNow(this.#kept.current, this.#reading);
    const consent = this.#consent;
    const changed = changedIds(previous, consent, ids);
    const what = { consent, previous, changed, value: this.#kept.value };
    this.#announcements.change(changed.length > 0 ? { ...what, reason } : what, origin);
  }
}
