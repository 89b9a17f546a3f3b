import type { ReactiveControllerHost } from 'lit';
import type { Choices } from '../model/decide.js';
import { servicesOf } from '../model/policy.js';
import type { ConsentStore } from '../store/consent-store.js';

/** The switches that were moved but not saved yet. */
export class Draft {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #moved = new Map<string, boolean>();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  isCategoryOn(category: string, store: ConsentStore): boolean {
    return this.#moved.get(category) ?? store.isGranted(category);
  }

  /** A service follows its category unless it was moved itself. */
  isServiceOn(service: string, category: string, store: ConsentStore): boolean {
    return this.#moved.get(service) ?? this.#moved.get(category) ?? store.isGranted(service);
  }

  /** Moves a category's switch; its services go along. */
  moveCategory(category: string, on: boolean, store: ConsentStore): void {
    for (const { id } of store.policy ? servicesOf(store.policy, category) : []) {
      this.#moved.delete(id);
    }
    this.moveService(category, on);
  }

  moveService(service: string, on: boolean): void {
    this.#moved.set(service, on);
    this.#host.requestUpdate();
  }

  discard(): void {
    this.#moved.clear();
    this.#host.requestUpdate();
  }

  /** A decision about everything that can be decided, as the switches stand. */
  choices(store: ConsentStore): Choices {
    const services = (category: string) => (store.policy ? servicesOf(store.policy, category) : []);
    const decided = store.decidable.flatMap(({ id: category }) => [
      [category, this.isCategoryOn(category, store)] as const,
      ...services(category).map(({ id }) => [id, this.isServiceOn(id, category, store)] as const),
    ]);
    return Object.fromEntries(decided.map(([id, on]) => [id, on ? 'granted' : 'denied']));
  }
}
