import type { Consent } from '../model/consent.js';
import type { ConsentReason, Survivor } from './consent-events.js';
import { isolated } from '../platform/isolated.js';

/**
 * What a subscriber of a store is called with.
 *
 * @example
 * documentStore().subscribe(({ consent, changed, reason }) => {
 *   if (reason && changed.includes('statistics')) console.log(consent.isGranted('statistics'));
 * });
 */
export interface ConsentUpdate {
  readonly consent: Consent;
  readonly previous: Consent;
  /** The ids whose decision differs; empty on the first call and when the policy arrives. */
  readonly changed: readonly string[];
  /** Why something changed; absent where nothing did. */
  readonly reason?: ConsentReason;
  /** The choice as it is kept, which is the consent cookie's value; absent while undecided. */
  readonly value?: string;
  /**
   * Declared data that could not be deleted. It is known when the event is dispatched, which has it
   * as well; the effect that deletes adds it before that.
   */
  readonly survivors: readonly Survivor[];
  /** @internal The event waits for it: then what was left is known. */
  wait?: Promise<unknown>;
}

/** Called at every change. */
export type Subscriber = (update: ConsentUpdate) => void;

/** The subscribers of a store, each until its signal is aborted. */
export class Subscribers {
  readonly #subscribers = new Set<Subscriber>();
  /** Sets alone: a page may have replaced the methods of arrays. */
  readonly #waiting = new Set<() => void>();
  #isAnnouncing = false;

  /** Adds a subscriber and calls it with the present state at once. */
  add(subscriber: Subscriber, present: ConsentUpdate, signal?: AbortSignal): void {
    this.#subscribers.add(subscriber);
    signal?.addEventListener('abort', () => this.#subscribers.delete(subscriber), { once: true });
    isolated(() => subscriber(present));
  }

  /**
   * Calls all subscribers, then `done`. A change that one of them makes waits until the present one
   * was announced to all, so that everyone hears of changes in their order. Whatever throws, the
   * others and later changes are announced.
   */
  notify(update: ConsentUpdate, done: () => void): void {
    this.#waiting.add(() => {
      for (const subscriber of new Set(this.#subscribers)) isolated(() => subscriber(update));
      isolated(done);
    });
    if (this.#isAnnouncing) return;
    this.#isAnnouncing = true;
    // A set that grows while it is walked is walked to its new end.
    for (const announce of this.#waiting) {
      this.#waiting.delete(announce);
      announce();
    }
    this.#isAnnouncing = false;
  }
}
