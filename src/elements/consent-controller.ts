import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsentStore } from '../store/consent-store.js';
import { documentStore } from '../store/document-store.js';
import { loadPolicy, readPolicy, usePolicy } from '../store/load-policy.js';
import type { Subscriber } from '../store/subscribers.js';

/** An element that shows what a store holds, and may bring the policy along. */
export interface ConsentHost extends ReactiveControllerHost, HTMLElement {
  store?: ConsentStore;
  policy?: unknown;
  src?: string;
}

/** Subscribes an element to its store and hands the store the policy that the element was given. */
export class ConsentController implements ReactiveController {
  readonly #host: ConsentHost;
  readonly #onUpdate: Subscriber;
  #connection?: AbortController;
  #subscribed?: ConsentStore;
  /** The store that got the policy and the address below. */
  #filled?: ConsentStore;
  #policy?: unknown;
  #src?: string;

  constructor(host: ConsentHost, onUpdate: Subscriber = () => undefined) {
    this.#host = host;
    this.#onUpdate = onUpdate;
    host.addController(this);
  }

  get store(): ConsentStore {
    return this.#host.store ?? documentStore();
  }

  hostConnected(): void {
    this.#connect();
  }

  hostUpdate(): void {
    // A pending update still runs after the host was removed; it must not subscribe again.
    if (!this.#host.isConnected) return;
    if (this.store !== this.#subscribed) this.#connect();
    else this.#fill();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#subscribed = undefined;
  }

  #connect(): void {
    this.#connection?.abort();
    this.#connection = new AbortController();
    this.#subscribed = this.store;
    if (this.store !== this.#filled) this.#policy = this.#src = undefined;
    this.#filled = this.store;
    this.#fill();
    this.store.subscribe((update) => {
      this.#onUpdate(update);
      this.#host.requestUpdate();
    }, this.#connection);
    this.#awaitChildren(this.#connection);
  }

  /** A classic script may define the element while its children are still being parsed. */
  #awaitChildren({ signal }: AbortController): void {
    if (document.readyState !== 'loading') return;
    const lookAgain = () => this.#host.requestUpdate();
    document.addEventListener('DOMContentLoaded', lookAgain, { once: true, signal });
  }

  /** The property first, then the address, then JSON in the page; each only when it is new. */
  #fill(): void {
    const { policy, src } = this.#host;
    if (policy !== undefined) {
      if (policy !== this.#policy) usePolicy(this.store, policy);
    } else if (src) {
      if (src !== this.#src) void loadPolicy(this.store, src);
    } else if (this.store.status === 'empty') {
      this.#readChild();
    }
    this.#policy = policy;
    this.#src = src;
  }

  #readChild(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script?.textContent) readPolicy(this.store, script.textContent);
  }
}
