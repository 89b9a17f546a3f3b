import type { ReactiveControllerHost } from 'lit';
import type { Choices } from '../model/decide.js';
import { servicesOf } from '../model/policy.js';
import type { ConsentStore } from '../store/consent-store.js';

/** Switches that were changed but not saved yet. */
export class Draft {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #moved = new Map<string, boolean>();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  isCategoryOn(category: string, store: ConsentStore): boolean {
    return this.#moved.get(category) ?? store.isGranted(category);
  }

  /** Whether a service is on. It follows its category unless its own switch was changed. */
  isServiceOn(service: string, category: string, store: ConsentStore): boolean {
    return this.#moved.get(service) ?? this.#moved.get(category) ?? store.isGranted(service);
  }

  /** Sets the switch of a category and of its services, or that of one service. */
  move(id: string, on: boolean, store: ConsentStore): void {
    // For the id of a service this finds nothing: ids are unique across categories and services.
    for (const service of store.policy ? servicesOf(store.policy, id) : []) {
      this.#moved.delete(service.id);
    }
    this.#moved.set(id, on);
    this.#host.requestUpdate();
  }

  /** Whether saving would change anything that a switch shows. */
  isMoved(store: ConsentStore): boolean {
    if (this.#moved.size === 0) return false;
    const choices = Object.entries(this.choices(store));
    return choices.some(([id, choice]) => (choice === 'granted') !== store.isGranted(id));
  }

  discard(): void {
    this.#moved.clear();
    this.#host.requestUpdate();
  }

  /** The state of all switches as choices. */
  choices(store: ConsentStore): Choices {
    const services = (category: string) => (store.policy ? servicesOf(store.policy, category) : []);
    const decided = store.decidable.flatMap(({ id: category }) => [
      [category, this.isCategoryOn(category, store)] as const,
      ...services(category).map(({ id }) => [id, this.isServiceOn(id, category, store)] as const),
    ]);
    return Object.fromEntries(decided.map(([id, on]) => [id, on ? 'granted' : 'denied']));
  }
}
