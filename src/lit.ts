/** Lit 2 and later: consent as a reactive controller. Only its types need Lit. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isGrantedNow, onConsent } from './frameworks/known-consent.js';

/**
 * Whether the visitor has granted a category or service. Updates its host at each change, while the
 * host is in the page.
 *
 * On a server {@link value} is `initial`, and so it is during the first update of the host, which
 * finds the markup that the server sent. A grant that the server has not read follows right after it.
 *
 * @example
 * class VisitCount extends LitElement {
 *   readonly #mayCount = new GrantController(this, 'statistics');
 *
 *   override updated() {
 *     if (this.#mayCount.value) countVisit();
 *   }
 * }
 */
export class GrantController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #id: string | (() => string);
  readonly #initial: boolean;
  #isConnected = false;
  #hasUpdated = false;
  #rendered: boolean;
  #end: (() => void) | undefined;

  /**
   * @param host The element to update.
   * @param id The id of a category or service; a function if it changes.
   * @param initial What the server has read with `readConsent()`. It holds until the policy has
   *   loaded. Default: `false`.
   */
  constructor(host: ReactiveControllerHost, id: string | (() => string), initial = false) {
    this.#host = host;
    this.#id = id;
    this.#initial = this.#rendered = initial;
    host.addController(this);
  }

  /** Whether it is granted; `false` while undecided. */
  get value(): boolean {
    if (!this.#hasUpdated) return this.#initial;
    return isGrantedNow(typeof this.#id === 'string' ? this.#id : this.#id(), this.#initial);
  }

  hostConnected(): void {
    this.#isConnected = true;
    // An element that returns into the page does not update by itself.
    if (this.#hasUpdated) this.#follow();
  }

  hostUpdate(): void {
    this.#rendered = this.value;
  }

  hostUpdated(): void {
    // After this update, for Lit warns of updates that are requested in one.
    if (!this.#end) queueMicrotask(() => this.#follow());
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#end?.();
    this.#end = undefined;
  }

  #follow(): void {
    this.#hasUpdated = true;
    // A pending update still runs after the host was removed.
    if (!this.#isConnected) return;
    this.#end ??= onConsent(() => this.value !== this.#rendered && this.#host.requestUpdate());
  }
}
