import type { DecisionContext } from '../model/decide-all.js';
import { encodeConsent } from '../model/encode.js';
import type { Consent, ConsentRecord } from '../model/record.js';
import { isolated } from '../platform/isolated.js';
import type { ConsentReason } from './consent-events.js';
import type { ConsentState } from './consent-state.js';
import { nowIn } from './interpretation.js';

/** What decisions need of their store. */
interface Page {
  /** Requests the policy of the page, if nothing has needed it so far. */
  requestPolicy?(): void;
  /** Gives up on the page because code of this package has thrown. */
  giveUp(error: unknown): void;
}

/** Reports to the site's author that no element and no script has named a policy. */
export const warnOfWaiting = (): void =>
  console.warn('consent-elements: a decision waits; the page has no policy yet');

/** Makes and stores decisions. Those that come before the policy wait for it. */
export class DecisionMaking {
  readonly #state: ConsentState;
  readonly #page: Page;
  readonly #waiting = new Set<() => void>();

  constructor(state: ConsentState, page: Page) {
    this.#state = state;
    this.#page = page;
  }

  /** Stores the record that `decideIn` makes by the policy, unless that decides nothing. */
  decide(
    decideIn: (context: DecisionContext) => ConsentRecord,
    reason: ConsentReason,
    origin?: Element,
  ): void {
    this.whenPrepared(() => {
      const { policy, options } = this.#state;
      if (!policy.policy) {
        return console.warn('consent-elements: nothing can be decided without a policy');
      }
      const { region, gpc } = options;
      const record = decideIn({ policy: policy.policy, at: nowIn(options), region, gpc });
      // Visitors cannot decide about any of the ids: they are unknown, or the policy has no choice.
      if (record.decisions.size === 0) return;
      this.#state.keep(record, encodeConsent(record), reason, origin);
    }, true);
  }

  /** Acts once the policy has loaded or failed; `isBound` to a policy, also once one is named. */
  whenPrepared(act: () => void, isBound = false): void {
    const { policy } = this.#state;
    if (policy.status === 'empty') this.#page.requestPolicy?.();
    const isUnnamed = isBound && policy.status === 'empty';
    if (isUnnamed) warnOfWaiting();
    this.#do(() => this.#attempt(act), isUnnamed || policy.status === 'loading');
  }

  /** Executes `act` now, or queues it if it has to wait or if others are queued. */
  #do(act: () => void, hasToWait: boolean): void {
    if (hasToWait || this.#waiting.size > 0) this.#waiting.add(act);
    else act();
  }

  /** Executes the calls that have waited. */
  resume(): void {
    for (const act of this.#waiting) {
      this.#waiting.delete(act);
      isolated(act);
    }
  }

  /** A choice that could not be made must not be held against the visitor later. */
  #attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      isolated(() => this.#state.kept.forget());
      this.#page.giveUp(error);
    }
  }
}

/** A decision that was made and stored before the store was created. */
export interface EarlyDecision {
  readonly record: ConsentRecord;
  /** The record as the value of the consent cookie. */
  readonly value: string;
  readonly consent: Consent;
  readonly previous: Consent;
  readonly changed: readonly string[];
  readonly reason: ConsentReason;
  /** Where to dispatch `consent-change`; `null` if the page has already been notified. */
  readonly origin: Element | null | undefined;
}
