import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsentStore } from '../store/consent-store.js';
import type { SettingsPresenter } from '../store/settings-presenters.js';

interface PresenceHost extends ReactiveControllerHost, Element {}

/** Registers an element with its store as one that can show the settings, while it is in the page. */
export class SettingsPresence implements ReactiveController {
  readonly #host: PresenceHost;
  readonly #storeOf: () => ConsentStore;
  readonly #presenter: SettingsPresenter;
  #store?: ConsentStore;
  #registration?: AbortController;

  constructor(host: PresenceHost, storeOf: () => ConsentStore, presenter: SettingsPresenter) {
    this.#host = host;
    this.#storeOf = storeOf;
    this.#presenter = presenter;
    host.addController(this);
  }

  hostUpdate(): void {
    // A pending update still runs after the host was removed; it must not register again.
    if (!this.#host.isConnected || this.#store === this.#storeOf()) return;
    this.hostDisconnected();
    this.#store = this.#storeOf();
    this.#registration = new AbortController();
    this.#store.settings.add(this.#presenter, this.#registration);
  }

  hostDisconnected(): void {
    this.#registration?.abort();
    this.#registration = this.#store = undefined;
  }
}
