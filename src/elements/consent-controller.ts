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
  /** The store that got the policy, the address and the JSON below. */
  #filled?: ConsentStore;
  #policy?: unknown;
  #src?: string;
  #json?: string | null | undefined;

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
    // Not kept: an aborted signal holds the call stack, and so what replaced the page of the host.
    this.#connection = this.#subscribed = undefined;
  }

  #connect(): void {
    this.#connection?.abort();
    this.#connection = new AbortController();
    this.#subscribed = this.store;
    if (this.store !== this.#filled) this.#policy = this.#src = this.#json = undefined;
    this.#filled = this.store;
    this.#fill();
    this.store.subscribe((update) => {
      this.#onUpdate(update);
      this.#host.requestUpdate();
    }, this.#connection);
    this.#awaitChildren(this.#connection);
  }

  /** JSON may come after the element: while the page is read, or from a script. */
  #awaitChildren({ signal }: AbortController): void {
    if (this.store.status !== 'empty') return;
    const children = new MutationObserver(() => {
      if (this.store.status === 'empty') this.#fill();
      else children.disconnect();
    });
    children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => children.disconnect(), { once: true });
    document.addEventListener('DOMContentLoaded', () => this.#fill(), { once: true, signal });
  }

  /** The property first, then the address, then JSON in the page; each only when it is new. */
  #fill(): void {
    const { policy, src } = this.#host;
    if (policy !== undefined) {
      if (policy !== this.#policy) usePolicy(this.store, policy);
    } else if (src) {
      if (src !== this.#src) void loadPolicy(this.store, src);
    } else if (!this.store.policy) {
      this.#readChild();
    }
    this.#policy = policy;
    this.#src = src;
  }

  /** While the page is read, it may be there only in part. */
  #readChild(): void {
    if (document.readyState === 'loading') return;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const json = script?.textContent;
    if (json && json !== this.#json) readPolicy(this.store, json);
    this.#json = json;
  }
}
