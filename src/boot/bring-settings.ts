import type { ConsentStore } from '../store/consent-store.js';
import { warn } from './load-core.js';

type Settings = typeof import('../define/settings.js');

let settings: Settings | undefined;

/** Brings the element of the settings. */
export async function bringSettings(): Promise<Settings> {
  return (settings ??= await import('../define/settings.js'));
}

/** Whoever wants them then sees them in the next frame; one who saves data waits for a click. */
export function fetchSettings(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!connection?.saveData) void bringSettings().catch(warn);
}

/** Does something with the settings that are added to a page without any: at once, if they are there. */
export function withSettings(
  act: (added: ReturnType<Settings['addedSettings']>) => void,
  otherwise?: () => void,
): true {
  const failed = (error: unknown) => {
    warn(error);
    otherwise?.();
  };
  if (settings) act(settings.addedSettings());
  else bringSettings().then(({ addedSettings }) => act(addedSettings()), failed);
  return true;
}

/** Shows the settings; a visitor who asked for some that cannot be loaded is led on. */
export function showSettings(store: ConsentStore, opener?: HTMLElement): true {
  const leadOn = () =>
    void import('./without-settings.js').then((part) => part.leadOn(store, opener), warn);
  return withSettings((added) => added.show(opener), leadOn);
}
