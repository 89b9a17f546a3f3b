import { warn } from '../platform/warn.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { SettingsPresenter } from '../store/settings-presenters.js';

type Settings = typeof import('../define/settings.js');

let settings: Settings | undefined;

/** Loads and defines `<cookie-settings>`. */
export async function loadSettings(): Promise<Settings> {
  // Stands for Lit, which the settings import.
  import('../elements/state.js').catch(() => undefined);
  return (settings ??= await import('../define/settings.js'));
}

/** Shows the settings on a page without an element for them: loads one and adds it. */
export const settingsFallback = (store: ConsentStore): SettingsPresenter => ({
  show(opener) {
    void showAdded(store, opener);
    return true;
  },
  prepare() {
    loadSettings().then((part) => part.addedSettings().prepare(), warn);
  },
});

/**
 * Opens in the same task if the code has loaded. If it cannot load, `without-settings.ts` takes
 * over.
 */
async function showAdded(store: ConsentStore, opener?: HTMLElement): Promise<void> {
  if (settings) return settings.addedSettings().show(opener);
  opener?.setAttribute('aria-busy', 'true');
  try {
    (await loadSettings()).addedSettings().show(opener);
  } catch (error) {
    warn(error);
    const { leadOn } = await import('./without-settings.js');
    await leadOn(store, opener);
  } finally {
    opener?.removeAttribute('aria-busy');
  }
}
