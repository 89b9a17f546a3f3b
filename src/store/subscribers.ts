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
  /** Who deletes data adds what was left; the event carries it on. */
  readonly survivors: Survivor[];
}

/** Told of every change. */
export type Subscriber = (update: ConsentUpdate) => void;

/** Those who want to be told of changes, each until its signal is aborted. */
export class Subscribers {
  readonly #subscribers = new Set<Subscriber>();

  add(subscriber: Subscriber, signal?: AbortSignal): void {
    this.#subscribers.add(subscriber);
    signal?.addEventListener('abort', () => this.#subscribers.delete(subscriber), { once: true });
  }

  /** One faulty subscriber must not keep the others from hearing. */
  notify(update: ConsentUpdate): void {
    for (const subscriber of this.#subscribers) {
      try {
        subscriber(update);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
