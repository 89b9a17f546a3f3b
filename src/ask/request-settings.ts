import { requestElements } from '../page/load-parts.js';

/**
 * Requests all files of the settings at once, so that they take one round trip. The code that shows
 * the settings reports a file that cannot be loaded.
 */
export function requestSettings(): void {
  requestElements();
  import('../define/settings.js').catch(() => undefined);
}
