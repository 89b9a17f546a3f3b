/**
 * Shows the settings; `opener` gets the focus back when they are closed. Answers `false` where it
 * cannot, so that another one is asked.
 */
export type SettingsPresenter = (opener?: HTMLElement) => boolean;

/**
 * Who can show the settings. Elements find each other through this list, never by tag name, so
 * that a page may register them under names of its own.
 */
export class SettingsPresenters {
  readonly #presenters = new Set<SettingsPresenter>();

  /** Used on a page that has no element for the settings; adds one. */
  fallback?: (opener?: HTMLElement) => void;

  /** Lists a presenter until the signal is aborted; the newest is asked first. */
  add(presenter: SettingsPresenter, { signal }: { signal: AbortSignal }): void {
    this.#presenters.add(presenter);
    signal.addEventListener('abort', () => this.#presenters.delete(presenter), { once: true });
  }

  /** Shows the settings and tells whether anybody could. */
  show(opener?: HTMLElement): boolean {
    const newestFirst = [...this.#presenters].reverse();
    if (newestFirst.some((present) => present(opener))) return true;
    this.fallback?.(opener);
    return this.fallback !== undefined;
  }
}
