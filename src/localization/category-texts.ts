import type { LocalizedText } from '../model/localized-text.js';
import type { Category } from '../model/policy.js';
import { categoryName, type KnownCategory } from './category-name.js';
import type { Localization } from './localization.js';

interface CategoryTexts {
  readonly name: LocalizedText;
  readonly purpose: LocalizedText;
}

const PURPOSES: Readonly<Record<KnownCategory, (i18n: Localization) => string>> = {
  necessary: ({ msg }) =>
    msg(
      'These cookies are needed for the site to work: for sign-in, for security and for your settings.',
      { id: 'category.necessary.purpose' },
    ),
  preferences: ({ msg }) =>
    msg('These cookies remember how you want the site to look and behave.', {
      id: 'category.preferences.purpose',
    }),
  statistics: ({ msg }) =>
    msg('These cookies show us how the site is used, so that we can improve it.', {
      id: 'category.statistics.purpose',
    }),
  marketing: ({ msg }) =>
    msg('These cookies track your visits in order to show you personalised advertising.', {
      id: 'category.marketing.purpose',
    }),
  media: ({ msg }) =>
    msg(
      'Videos, maps and posts from other sites. When they are shown, data about your visit is sent to those sites, and cookies may be set.',
      { id: 'category.media.purpose' },
    ),
};

/** The name and purpose of a category: the policy's, else the built-in ones. */
export function categoryTexts(category: Category, i18n: Localization): CategoryTexts {
  const { id, purpose } = category;
  const known = Object.hasOwn(PURPOSES, id) ? PURPOSES[id as KnownCategory](i18n) : '';
  return { name: categoryName(category, i18n), purpose: purpose ?? known };
}
