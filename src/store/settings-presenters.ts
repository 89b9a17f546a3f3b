/** Something that can show the settings, such as `<cookie-settings>`. */
export interface SettingsPresenter {
  /**
   * Shows the settings. Returns `false` if it cannot; then the next presenter is tried.
   *
   * @param opener Receives the focus when the settings are closed.
   */
  show(opener?: HTMLElement): boolean;
  /** Renders the settings in advance, because the visitor is likely to open them. */
  prepare?(): void;
}

/**
 * The presenters of the settings. Elements find each other through this list, not by tag name, so
 * that a page may register them under other names.
 */
export class SettingsPresenters {
  readonly #presenters = new Set<SettingsPresenter>();

  /** @internal Used if the page has no element for the settings; adds one. */
  fallback?: SettingsPresenter;

  /** Adds a presenter until the signal is aborted. The newest presenter is tried first. */
  add(presenter: SettingsPresenter, { signal }: { signal: AbortSignal }): void {
    this.#presenters.add(presenter);
    signal.addEventListener('abort', () => this.#presenters.delete(presenter), { once: true });
  }

  /**
   * Shows the settings. Returns whether a presenter could show them.
   *
   * @param opener Receives the focus when the settings are closed.
   */
  show(opener?: HTMLElement): boolean {
    return this.#newestFirst().some((presenter) => presenter.show(opener));
  }

  /** Lets the presenter that is tried first render the settings in advance. */
  prepare(): void {
    this.#newestFirst()[0]?.prepare?.();
  }

  #newestFirst(): SettingsPresenter[] {
    return [...this.#presenters].reverse().concat(this.fallback ?? []);
  }
}
