import { languageOf } from '../localization/language-around.js';
import { requestTexts } from '../localization/request-texts.js';
import { INTERFACE, partsFor } from '../localization/shown-parts.js';
import { requestElements } from '../page/load-parts.js';
import type { Asked } from './answer.js';

/**
 * Requests all files of the settings at once, so that they take one round trip. The code that shows
 * the settings reports a file that cannot be loaded.
 */
export function requestSettings({ banner, policy }: Asked): void {
  requestElements();
  import('../define/settings.js').catch(() => undefined);
  requestTexts(languageOf(banner), partsFor(INTERFACE, policy));
}
