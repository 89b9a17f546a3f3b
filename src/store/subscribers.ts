import type { Consent } from '../model/consent.js';
import type { ConsentReason, Survivor } from './consent-events.js';

/** What a subscriber is told. */
export interface ConsentUpdate {
  readonly consent: Consent;
  readonly previous: Consent;
  /** The ids whose decision differs; empty on the first call and when the policy arrives. */
  readonly changed: readonly string[];
  /** Why something changed; absent where nothing did. */
  readonly reason?: ConsentReason;
  /** The choice as it is kept, which is the consent cookie's value; absent while undecided. */
  readonly value?: string;
  /** Who deletes data adds what was left; the event carries it on. */
  readonly survivors: Survivor[];
  /** Who has to look for them first makes the event wait. */
  wait?: Promise<unknown>;
}

/** Told of every change. */
export type Subscriber = (update: ConsentUpdate) => void;

/** Those who want to be told of changes, each until its signal is aborted. */
export class Subscribers {
  readonly #subscribers = new Set<Subscriber>();
  readonly #waiting: (() => void)[] = [];
  #isTelling = false;

  /** Adds a subscriber, who is told of the present state at once. */
  add(subscriber: Subscriber, present: ConsentUpdate, signal?: AbortSignal): void {
    this.#subscribers.add(subscriber);
    signal?.addEventListener('abort', () => this.#subscribers.delete(subscriber), { once: true });
    tell(subscriber, present);
  }

  /**
   * Tells everybody, then calls `done`. A change that somebody makes on being told waits until the
   * present one has been told to all, so that everyone hears of changes in their order.
   */
  notify(update: ConsentUpdate, done: () => void): void {
    this.#waiting.push(() => {
      for (const subscriber of [...this.#subscribers]) tell(subscriber, update);
      done();
    });
    if (this.#isTelling) return;
    this.#isTelling = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) next();
    this.#isTelling = false;
  }
}

/** One faulty subscriber must not keep the others from hearing. */
function tell(subscriber: Subscriber, update: ConsentUpdate): void {
  try {
    subscriber(update);
  } catch (error) {
    reportError(error);
  }
}
