import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsentStore } from '../store/consent-store.js';
import type { SettingsPresenter } from '../store/settings-presenters.js';

/** The element of the settings. */
interface Settings extends ReactiveControllerHost, HTMLElement {
  readonly dialog: boolean;
  show(opener?: HTMLElement): void;
  prepare(): void;
}

/** Registers an element with its store as one that can show the settings, while it is in the page. */
export class SettingsPresence implements ReactiveController, SettingsPresenter {
  readonly #host: Settings;
  readonly #storeOf: () => ConsentStore;
  #store?: ConsentStore;
  #registration?: AbortController;

  constructor(host: Settings, storeOf: () => ConsentStore) {
    this.#host = host;
    this.#storeOf = storeOf;
    host.addController(this);
  }

  hostUpdate(): void {
    // A pending update still runs after the host was removed; it must not register again.
    if (!this.#host.isConnected || this.#store === this.#storeOf()) return;
    this.hostDisconnected();
    this.#store = this.#storeOf();
    this.#registration = new AbortController();
    this.#store.settings.add(this, this.#registration);
  }

  hostDisconnected(): void {
    this.#registration?.abort();
    this.#registration = this.#store = undefined;
  }

  /** Shows the settings. A hidden element returns `false`, so that another presenter is tried. */
  show(opener?: HTMLElement): boolean {
    const host = this.#host;
    if (!host.checkVisibility()) return false;
    // From a modal dialog, visitors cannot reach content of the page.
    if (host.dialog || opener?.closest('dialog:modal')) {
      host.show(opener);
    } else {
      host.scrollIntoView({ block: 'start' });
      host.focus({ preventScroll: true });
    }
    return true;
  }

  prepare(): void {
    this.#host.prepare();
  }
}
