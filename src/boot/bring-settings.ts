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
export function withSettings(act: (added: ReturnType<Settings['addedSettings']>) => void): true {
  if (settings) act(settings.addedSettings());
  else bringSettings().then(({ addedSettings }) => act(addedSettings()), warn);
  return true;
}
