import { isDeniedBySignal, undecidedCategories } from '../model/consent.js';
import { decideAll } from '../model/decide-all.js';
import { decide, type Choices } from '../model/decide.js';
import { inventory, type InventoryGroup } from '../model/inventory.js';
import type { SiteTexts } from '../model/own-texts.js';
import type { PolicyProblem } from '../model/policy-problem.js';
import { decidableCategories, type Category, type Policy } from '../model/policy.js';
import type { Consent, Decision } from '../model/record.js';
import { ConsentState } from './consent-state.js';
import type { ConsentStoreOptions, DecisionSource } from './consent-store-options.js';
import { DecisionMaking, type EarlyDecision } from './decision-making.js';
import { faultOf, FAULTY } from './error-event.js';
import type { PolicyStatus } from './policy-state.js';
import { consentCookie, lifetimeIn } from './interpretation.js';
import { SettingsPresenters } from './settings-presenters.js';
import type { Subscriber } from './subscribers.js';

/**
 * Holds what a site declares and what its visitor decided, and announces each change: to subscribers
 * first, then as `consent-change` in the document. Until the policy has loaded, everything is denied
 * but the ids that a valid stored choice grants by name.
 *
 * @example
 * ```js
 * import { documentStore } from 'consent-elements';
 *
 * const store = documentStore();
 * if (!store.isGranted('media')) store.save({ media: 'granted' });
 * ```
 */
export class ConsentStore {
  readonly #state: ConsentState;
  readonly #decisions: DecisionMaking;

  /** Who can show the settings on this page. */
  readonly settings = new SettingsPresenters();
  /** @internal Whether `start()` has wired the effects; a second copy of the package leaves them. */
  started = false;
  /** @internal The site's own texts, where the policy or `start()` has some. */
  texts?: SiteTexts;
  /** @internal The texts that `start()` was given, which only elements show. */
  pageTexts?: unknown;
  /**
   * @internal The content of the policy's file, or a promise of it, so that the file is requested
   * once.
   */
  data?: unknown;
  /** @internal Requests the policy of the page, where nothing has needed it so far. */
  requestPolicy?: () => void;

  constructor(options: ConsentStoreOptions = {}) {
    this.#state = new ConsentState(options);
    this.#decisions = new DecisionMaking(this.#state, this);
  }

  /** What the site declares; `undefined` until it has loaded, or if it cannot be used. */
  get policy(): Policy | undefined {
    return this.#state.policy.policy;
  }

  /** Where the policy comes from: its address, or words for another place. */
  get source(): string | undefined {
    return this.#state.policy.source;
  }

  /** Whether the policy was requested, and with what result. */
  get status(): PolicyStatus {
    return this.#state.policy.status;
  }

  /** The visitor's region as the page names it, such as `fr` or `us-ca`. */
  get region(): string | undefined {
    return this.#state.options.region;
  }

  /** The revision of the policy that the page names, if it does; that of the policy itself wins. */
  get revision(): number | undefined {
    return this.#state.options.revision;
  }

  /** Address to which each decision is posted, if the page named one. */
  get endpoint(): string | undefined {
    return this.#state.options.endpoint;
  }

  /** Where the endpoint's CSRF token is, if the page named a place. */
  get csrf(): string | undefined {
    return this.#state.options.csrf;
  }

  /** The decisions in force. Each change replaces the object, so an older one can be compared. */
  get consent(): Consent {
    return this.#state.consent;
  }

  /** How long a choice is valid, in days. */
  get lifetime(): number {
    return lifetimeIn(this.#state.options);
  }

  /** Whether the choice outlives this page; the browser may refuse to keep it. */
  get isKept(): boolean {
    return this.#state.kept.isKept;
  }

  /** The categories that wait for an answer; none until the policy has loaded. */
  get undecided(): Category[] {
    return this.policy ? undecidedCategories(this.policy, this.consent, this.#state.options) : [];
  }

  /** The categories that the visitor can decide about; none until the policy has loaded. */
  get decidable(): Category[] {
    return this.policy ? decidableCategories(this.policy, this.region) : [];
  }

  /** The categories that the browser's Global Privacy Control signal denies. */
  get deniedBySignal(): Category[] {
    const { record, options } = this.#state;
    return this.decidable.filter((one) => isDeniedBySignal(one, options, record));
  }

  /** All categories with their services, the consent cookie included. */
  get inventory(): InventoryGroup[] {
    const { kept, options } = this.#state;
    const cookie = consentCookie(kept.storage.name, options);
    return this.policy ? inventory(this.policy, cookie) : [];
  }

  /** Whether a category or service may be used now; false while undecided. */
  isGranted(id: string): boolean {
    return this.consent.isGranted(id);
  }

  /** The visitor's decision about a category or service; `undefined` while undecided. */
  decision(id: string): Decision | undefined {
    return this.consent.decision(id);
  }

  /** @internal Changes the given options; a new storage is read at once. */
  configure(options: ConsentStoreOptions): void {
    this.#state.configure(options);
  }

  /** Grants all that can be decided. Waits for the policy; where it fails, a warning says so. */
  acceptAll({ origin, reason = 'accept-all' }: DecisionSource = {}): void {
    this.#decisions.decide((context) => decideAll('granted', context), reason, origin);
  }

  /** Denies everything that can be decided. Waits for the policy, as `acceptAll()` does. */
  rejectAll({ origin, reason = 'reject-all' }: DecisionSource = {}): void {
    this.#decisions.decide((context) => decideAll('denied', context), reason, origin);
  }

  /**
   * Decides about the ids given; everything else stays as it is, and unknown ids are ignored. Waits
   * for the policy, as `acceptAll()` does.
   */
  save(choices: Choices, { origin, reason = origin ? 'save' : 'api' }: DecisionSource = {}): void {
    this.#decisions.decide(
      (context) => decide(choices, context, this.#state.record),
      reason,
      origin,
    );
  }

  /**
   * Forgets the choice: everything is undecided again and the banner returns. Waits for a policy
   * that is loading, because it says what to delete. If the policy fails, the choice is forgotten
   * nevertheless.
   */
  reset({ origin, reason = 'reset' }: DecisionSource = {}): void {
    this.#decisions.whenPrepared(() => this.#state.forget(reason, origin));
  }

  /**
   * @internal Takes over a decision that was made and stored before there was a store. Subscribers,
   *   such as the effects, are notified once the policy has loaded.
   */
  adopt({ record, value, origin, ...change }: EarlyDecision): void {
    const state = this.#state;
    // Another one may have been made since.
    const isLatest = [undefined, value].includes(state.kept.value);
    const isKept = !isLatest || state.kept.keep(record, value, lifetimeIn(state.options));
    state.update([]);
    this.#decisions.whenPrepared(() => {
      state.announcements.change({ ...change, value }, origin);
      if (!isKept) state.reportNotKept();
    });
  }

  /** Reads the stored choice again: another tab may have changed it, or it may have expired. */
  refresh(): void {
    this.#state.refresh();
  }

  /**
   * Calls `fn` with the present state at once, and again after each decision, until the signal is
   * aborted. Also calls it when options were set and when the policy has loaded or failed; `changed`
   * is empty then, unless a stored choice became invalid. With the script tag, the first call
   * follows as soon as the store's code has loaded. An exception is reported as uncaught and does
   * not stop other subscribers.
   */
  subscribe(fn: Subscriber, { signal }: { signal?: AbortSignal } = {}): void {
    this.#state.announcements.subscribe(fn, this.consent, signal);
  }

  /**
   * @internal Whether this source may be asked for the policy: the first one wins. After a failure
   * another source is used, and each may be tried again.
   *
   * @param ask Requests the policy from this source, if it is needed later.
   * @param key Distinguishes sources of one name.
   */
  claimPolicy(source: string, ask?: () => void, key?: string): boolean {
    return !this.#state.isBroken && this.#state.policy.claim(source, ask, key);
  }

  /** @internal */
  setPolicy(policy: Policy, source: string): void {
    if (this.#state.isBroken) return;
    this.#state.settle(policy, source);
    this.announceReady();
    this.#decisions.resume();
  }

  /**
   * @internal Gives up on a source. Where there is no other, everything is denied for this page view
   * and nothing is written.
   */
  failPolicy(problem: PolicyProblem, source: string): void {
    const before = this.#state.ids();
    const { isNew, next } = this.#state.policy.fail(source);
    if (isNew) this.report(problem, source);
    if (next) return next();
    this.#state.update(before, 'revision');
    this.announceReady();
    this.#decisions.resume();
  }

  /** @internal Gives up on the page, where code of this package throws: everything is denied. */
  giveUp(error: unknown): void {
    if (this.#state.isBroken) return;
    this.#state.breakDown();
    this.report(faultOf(error), FAULTY);
    this.#state.update([]);
    this.announceReady();
  }

  /** @internal Reports to the site's author, in the console and as a `consent-error` event. */
  report(problem: PolicyProblem, source: string): void {
    this.#state.announcements.problem(problem, source);
  }

  /** @internal Announces, once, that consent is known. */
  announceReady(): void {
    this.#state.announcements.ready(this.consent);
  }
}
