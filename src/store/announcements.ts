import type { Consent } from '../model/consent.js';
import type { PolicyProblem } from '../model/policy-problem.js';
import { ConsentChangeEvent } from './consent-events.js';
import { dispatch } from '../platform/dispatch.js';
import { tellReady } from './readiness.js';
import { report } from './report.js';
import { isolated } from '../platform/isolated.js';
import { Subscribers, type ConsentUpdate, type Subscriber } from './subscribers.js';

/** Tells subscribers, and then the page, what happens to consent. */
export class Announcements {
  readonly #target: EventTarget | undefined;
  readonly #subscribers = new Subscribers();
  /** The event that waits, and those behind it. */
  #ahead: Promise<unknown> | undefined;

  constructor(target?: EventTarget) {
    this.#target = target;
  }

  /** Adds a subscriber, who is told of the present state at once. */
  subscribe(fn: Subscriber, consent: Consent, signal?: AbortSignal): void {
    if (signal?.aborted) return;
    this.#subscribers.add(fn, { consent, previous: consent, changed: [], survivors: [] }, signal);
  }

  /**
   * Tells of a change; without a reason only subscribers hear of it.
   *
   * @param origin Where the event is dispatched; `null` where the page was told before.
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

  /** An event that waits makes later ones wait as well: the page hears of changes in their order. */
  #inTurn(announce: () => void, wait?: Promise<unknown>): void {
    if (!wait && !this.#ahead) return announce();
    const turn = settled(this.#ahead, wait).then(() => {
      if (this.#ahead === turn) this.#ahead = undefined;
      isolated(announce);
    });
    this.#ahead = turn;
  }

  /** Tells, once, that consent is known. */
  ready(consent: Consent): void {
    if (this.#target) tellReady(this.#target, consent);
  }

  /** Tells the site's author about a problem. */
  problem(problem: PolicyProblem, source: string): void {
    report(problem, source, this.#target);
  }
}

/** Resolves when all of them have, whether they fail or not; a page may have replaced `Promise`. */
async function settled(...promises: (Promise<unknown> | undefined)[]): Promise<void> {
  for (const promise of promises) {
    try {
      await promise;
    } catch {
      // Whoever made it knows.
    }
  }
}
