import { loadLocalization, type Localization } from '../localization/localization.js';
import { textHtml } from '../markup/text-html.js';
import { checkedTexts, siteTexts } from '../model/apply-own-texts.js';

/**
 * The texts of the banner with the policy's own ones. Nothing where one of these is wrong: the store
 * has to report it, so the banner is left to its element.
 */
export async function ownWords(own: unknown, locale: string): Promise<Localization | undefined> {
  const checked = checkedTexts(own);
  if (checked.problems.length > 0) return undefined;
  return loadLocalization(locale, ['banner'], textHtml, siteTexts([checked]));
}
