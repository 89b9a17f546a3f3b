import type { LitElement, ReactiveController } from 'lit';
import type { Localization } from '../localization/localization.js';
import type { Service } from '../model/policy.js';
import { detailsCode } from './details-code.js';

/**
 * Which lists of services, and of their cookies, are rendered and open. A list is rendered when it is
 * first opened, and stays rendered. The disadvantage: the browser's find-in-page does not search
 * lists that were never opened. Printing shows all lists, so all are rendered then.
 */
export class ServiceLists implements ReactiveController {
  readonly #host: LitElement;
  /** By the id of the category or service. A list that was never opened is not in the map. */
  readonly #isOpen = new Map<string, boolean>();
  #isPrinted = false;
  #query = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
  }

  /** What is searched for among the services; empty shows all of them. */
  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.#host.requestUpdate();
  }

  /** The services that are searched for; all of them without a search. */
  found(services: readonly Service[], i18n: Localization): readonly Service[] {
    return (this.#query && this.details?.matching(services, this.#query, i18n)) || services;
  }

  isDrawn(id: string): boolean {
    return this.#isPrinted || this.#isOpen.has(id);
  }

  isOpen(id: string): boolean {
    return this.#isOpen.get(id) ?? false;
  }

  /** Records that a list was opened or closed, by the visitor or otherwise. */
  follow(id: string, isOpen: boolean): void {
    if (this.isOpen(id) === isOpen) return;
    this.#isOpen.set(id, isOpen);
    this.#host.requestUpdate();
  }

  /** The code for what a service stores; `undefined` while it is loading. */
  get details() {
    return detailsCode(this.#host);
  }

  /** Forgets all lists, so that the settings show them closed next time. */
  fold(): void {
    this.#query = '';
    this.#isOpen.clear();
    this.#isPrinted = false;
  }

  /**
   * Lit updates in a microtask after the event, before the browser lays the page out for printing.
   */
  readonly #onPrint = (): void => {
    this.#isPrinted = true;
    this.#host.requestUpdate();
  };
}
