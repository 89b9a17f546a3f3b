import type { Consent } from '../model/record.js';
import type { PolicyProblem } from '../model/policy-problem.js';
import { ConsentChangeEvent } from './consent-events.js';
import { dispatch } from '../platform/events.js';
import { dispatchReady } from './ready-event.js';
import { report } from './error-event.js';
import { isolated } from '../platform/isolated.js';
import { settled } from '../platform/promises.js';
import { Subscribers, type ConsentUpdate, type Subscriber } from './subscribers.js';

/** Announces changes of consent to subscribers, and then to the page. */
export class Announcements {
  readonly #target: EventTarget | undefined;
  readonly #subscribers = new Subscribers();
  /** The event that is waiting, and those queued after it. */
  #ahead: Promise<unknown> | undefined;

  constructor(target?: EventTarget) {
    this.#target = target;
  }

  /** Adds a subscriber and calls it at once with the current state. */
  subscribe(fn: Subscriber, consent: Consent, signal?: AbortSignal): void {
    if (signal?.aborted) return;
    this.#subscribers.add(fn, { consent, previous: consent, changed: [], survivors: [] }, signal);
  }

  /**
   * Announces a change. Without a reason, it is announced to subscribers only.
   *
   * @param origin Where to dispatch the event; `null` if the page has already been notified.
   */
  change(what: Omit<ConsentUpdate, 'survivors'>, origin?: Element | null): void {
    const { reason } = what;
    const update: ConsentUpdate = { ...what, survivors: [] };
    this.#subscribers.notify(update, () => {
      if (!reason || origin === null) return;
      const announce = () => {
        const target = origin?.isConnected ? origin : this.#target;
        dispatch(target, new ConsentChangeEvent({ ...update, reason }));
      };
      this.#inTurn(announce, update.wait);
    });
  }

  /**
   * Announces now, or after the events that wait, so that the page receives changes in their order.
   */
  #inTurn(announce: () => void, wait?: Promise<unknown>): void {
    if (!wait && !this.#ahead) return announce();
    const turn = settled([this.#ahead, wait]).then(() => {
      if (this.#ahead === turn) this.#ahead = undefined;
      isolated(announce);
    });
    this.#ahead = turn;
  }

  /** Announces, once, that consent is known. */
  ready(consent: Consent): void {
    if (this.#target) dispatchReady(this.#target, consent);
  }

  /** Reports a problem to the site's author. */
  problem(problem: PolicyProblem, source: string): void {
    report(problem, source, this.#target);
  }
}
