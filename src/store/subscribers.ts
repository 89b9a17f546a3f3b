import type { Consent } from '../model/record.js';
import type { ConsentReason, Survivor } from './consent-events.js';
import { isolated } from '../platform/isolated.js';

/**
 * The argument of a subscriber.
 *
 * @example
 * documentStore().subscribe(({ consent, changed, reason }) => {
 *   if (reason && changed.includes('statistics')) console.log(consent.isGranted('statistics'));
 * });
 */
export interface ConsentUpdate {
  /** The decisions now. */
  readonly consent: Consent;
  /** The decisions before; in the first call, the same as `consent`. */
  readonly previous: Consent;
  /**
   * The ids whose decision changed. Empty in the first call, when options were set, and when the
   * policy has loaded, unless a stored choice became invalid.
   */
  readonly changed: readonly string[];
  /** Why a decision changed; absent if none did. */
  readonly reason?: ConsentReason;
  /** The stored choice: the value of the consent cookie. Absent while undecided. */
  readonly value?: string;
  /**
   * Declared data that could not be deleted. The effect that deletes data adds to it before the
   * event, which contains it too, is dispatched.
   */
  readonly survivors: readonly Survivor[];
  /** @internal The event waits for this promise; then the survivors are known. */
  wait?: Promise<unknown>;
}

/** Called with the present state, as `ConsentStore.subscribe()` describes. */
export type Subscriber = (update: ConsentUpdate) => void;

/** The subscribers of a store. Each is removed when its signal is aborted. */
export class Subscribers {
  readonly #subscribers = new Set<Subscriber>();
  /** Only sets, because a page may have replaced the methods of arrays. */
  readonly #waiting = new Set<() => void>();
  #isAnnouncing = false;

  /** Adds a subscriber and calls it at once with the current state. */
  add(subscriber: Subscriber, present: ConsentUpdate, signal?: AbortSignal): void {
    this.#subscribers.add(subscriber);
    signal?.addEventListener('abort', () => this.#subscribers.delete(subscriber), { once: true });
    isolated(() => subscriber(present));
  }

  /**
   * Calls all subscribers, then `done`. If a subscriber causes another change, that change waits
   * until this one has been announced to all, so that everyone receives changes in order. An
   * exception stops neither the other subscribers nor later changes.
   */
  notify(update: ConsentUpdate, done: () => void): void {
    this.#waiting.add(() => {
      for (const subscriber of new Set(this.#subscribers)) isolated(() => subscriber(update));
      isolated(done);
    });
    if (this.#isAnnouncing) return;
    this.#isAnnouncing = true;
    // The iteration also visits entries that are added to the set meanwhile.
    for (const announce of this.#waiting) {
      this.#waiting.delete(announce);
      announce();
    }
    this.#isAnnouncing = false;
  }
}
