import type { Html } from '../markup/html.js';
import { canonical } from '../model/language-tag.js';
import type { SiteTexts } from '../model/own-texts.js';
import { loadTexts } from './catalogues.js';
import type { CataloguePart } from './texts.js';
import { localization, type Localization } from './localization.js';

/** Loads the texts for a reader of any locale, with the site's own over the built-in ones. */
export async function ownLocalization(
  own: SiteTexts | undefined,
  locale: string,
  parts: readonly CataloguePart[],
  html: Html,
): Promise<Localization> {
  const tag = canonical(locale);
  const texts = await loadTexts(tag, parts);
  return localization(tag, own?.over(texts, tag) ?? texts, html);
}
