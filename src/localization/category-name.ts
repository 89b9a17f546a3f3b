import type { LocalizedText } from '../model/localized-text.js';
import type { Category, KNOWN_CATEGORIES } from '../model/policy.js';
import type { Localization } from './localization.js';

/** A category with built-in texts. */
export type KnownCategory = (typeof KNOWN_CATEGORIES)[number];

const KNOWN: Readonly<Record<KnownCategory, (i18n: Localization) => string>> = {
  necessary: ({ msg }) => msg('Necessary', { id: 'category.necessary.name' }),
  preferences: ({ msg }) => msg('Preferences', { id: 'category.preferences.name' }),
  statistics: ({ msg }) => msg('Statistics', { id: 'category.statistics.name' }),
  marketing: ({ msg }) => msg('Advertising', { id: 'category.marketing.name' }),
  media: ({ msg }) => msg('Embedded content', { id: 'category.media.name' }),
};

/** The name of a category: the policy's, else the built-in one, else the id. */
export function categoryName({ id, name }: Category, i18n: Localization): LocalizedText {
  // Checks own properties only: “constructor” is a possible id too.
  const known = Object.hasOwn(KNOWN, id) ? KNOWN[id as KnownCategory](i18n) : id;
  return name ?? known;
}
