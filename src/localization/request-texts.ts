import { canonical } from '../model/language-tag.js';
import { loadTexts } from './catalogues.js';
import type { CataloguePart } from './translation-types.js';

/** Requests the texts of an element, which requests them itself only when its code has loaded. */
export function requestTexts(locale: string, parts: readonly CataloguePart[]): void {
  void loadTexts(canonical(locale), parts);
  // The code that needs the English texts reports a file that cannot be loaded.
  if (parts.includes('kinds')) import('./kind-texts.js').catch(() => undefined);
}
