import type { LocalizedText } from '../model/localized-text.js';
import type { Category, KNOWN_CATEGORIES } from '../model/policy.js';
import type { Localization } from './localization.js';

interface CategoryTexts {
  readonly name: LocalizedText;
  readonly purpose: LocalizedText;
}

type KnownCategory = (typeof KNOWN_CATEGORIES)[number];

const KNOWN: Readonly<Record<KnownCategory, (i18n: Localization) => CategoryTexts>> = {
  necessary: ({ msg }) => ({
    name: msg('Necessary', { id: 'category.necessary.name' }),
    purpose: msg(
      'The site needs them to work: to keep you signed in, to keep it secure, to remember settings that you chose.',
      { id: 'category.necessary.purpose' },
    ),
  }),
  preferences: ({ msg }) => ({
    name: msg('Preferences', { id: 'category.preferences.name' }),
    purpose: msg('They remember how you like the site to look and behave.', {
      id: 'category.preferences.purpose',
    }),
  }),
  statistics: ({ msg }) => ({
    name: msg('Statistics', { id: 'category.statistics.name' }),
    purpose: msg('They show us how the site is used, so that we can improve it.', {
      id: 'category.statistics.purpose',
    }),
  }),
  marketing: ({ msg }) => ({
    name: msg('Marketing', { id: 'category.marketing.name' }),
    purpose: msg('They follow your visits in order to show you advertising that fits them.', {
      id: 'category.marketing.purpose',
    }),
  }),
  media: ({ msg }) => ({
    name: msg('Embedded content', { id: 'category.media.name' }),
    purpose: msg(
      'Videos, maps and posts of other sites. When they are shown, those sites learn about your visit.',
      { id: 'category.media.purpose' },
    ),
  }),
};

/** The name and purpose of a category: the policy's own, else those of a known category. */
export function categoryTexts({ id, ...own }: Category, i18n: Localization): CategoryTexts {
  // An own property: “constructor” is a possible id too.
  const known = Object.hasOwn(KNOWN, id) ? KNOWN[id as KnownCategory](i18n) : undefined;
  const { name, purpose }: CategoryTexts = { name: id, purpose: '', ...known };
  return { name: own.name ?? name, purpose: own.purpose ?? purpose };
}
