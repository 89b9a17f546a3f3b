/** What can show the settings. */
export interface SettingsPresenter {
  /**
   * Shows the settings; `opener` gets the focus back when they are closed. Answers `false` where it
   * cannot, so that another one is asked.
   */
  show(opener?: HTMLElement): boolean;
  /** Draws ahead what it will show: the visitor is about to ask for it. */
  prepare?(): void;
}

/**
 * Who can show the settings. Elements find each other through this list, never by tag name, so
 * that a page may register them under names of its own.
 */
export class SettingsPresenters {
  readonly #presenters = new Set<SettingsPresenter>();

  /** @internal Used on a page that has no element for the settings; adds one. */
  fallback?: SettingsPresenter;

  /** Lists a presenter until the signal is aborted; the newest is asked first. */
  add(presenter: SettingsPresenter, { signal }: { signal: AbortSignal }): void {
    this.#presenters.add(presenter);
    signal.addEventListener('abort', () => this.#presenters.delete(presenter), { once: true });
  }

  /** Shows the settings and tells whether anybody could. */
  show(opener?: HTMLElement): boolean {
    return this.#newestFirst().some((presenter) => presenter.show(opener));
  }

  /** Has the settings drawn ahead by the one that is asked first. */
  prepare(): void {
    this.#newestFirst()[0]?.prepare?.();
  }

  #newestFirst(): SettingsPresenter[] {
    return [...this.#presenters].reverse().concat(this.fallback ?? []);
  }
}
