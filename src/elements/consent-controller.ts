import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsentStore } from '../store/consent-store.js';
import { documentStore } from '../store/document-store.js';
import { loadPolicy, readPolicy, usePolicy } from '../store/load-policy.js';
import type { Subscriber } from '../store/subscribers.js';

/** An element that shows the content of a store, and may have been given a policy. */
export interface ConsentHost extends ReactiveControllerHost, HTMLElement {
  store?: ConsentStore;
  policy?: unknown;
  src?: string;
}

/** Subscribes an element to its store and passes the element's policy on to the store. */
export class ConsentController implements ReactiveController {
  readonly #host: ConsentHost;
  readonly #onUpdate: Subscriber;
  #connection?: AbortController;
  #subscribed?: ConsentStore;
  /** The store that received the policy, the address and the JSON below. */
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
    // Released, because an aborted signal retains its call stack, and so what replaced the host's
    // page.
    this.#connection = this.#subscribed = undefined;
  }

  #connect(): void {
    this.#connection?.abort();
    this.#connection = new AbortController();
    this.#subscribed = this.store;
    if (this.store !== this.#filled) this.#policy = this.#src = this.#json = undefined;
    this.#filled = this.store;
    this.#fill();
    // The script tag finds no elements in shadow roots.
    if (this.store.status === 'empty') this.store.requestPolicy?.();
    this.store.subscribe((update) => {
      this.#onUpdate(update);
      this.#host.requestUpdate();
    }, this.#connection);
    this.#awaitChildren(this.#connection);
  }

  /** Watches for JSON that is added later, by the parser or by a script. */
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

  /** Passes on the property, else the address, else JSON in the page, if it is new. */
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

  /** Reads JSON in the page. While the parser is running, it may be incomplete. */
  #readChild(): void {
    if (document.readyState === 'loading') return;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const json = script?.textContent;
    if (json && json !== this.#json) readPolicy(this.store, json);
    this.#json = json;
  }
}
