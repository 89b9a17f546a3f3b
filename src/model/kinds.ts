import type { KNOWN_CATEGORIES } from './policy.js';

/**
 * The kinds of services, with the category to which each usually belongs. Each kind has a name and
 * a purpose in every language, so that a site need not write its own.
 */
export const KINDS = {
  consent: 'necessary',
  session: 'necessary',
  security: 'necessary',
  'load-balancing': 'necessary',
  login: 'necessary',
  payment: 'necessary',
  shop: 'necessary',
  captcha: 'preferences',
  chat: 'preferences',
  fonts: 'media',
  audience: 'statistics',
  analytics: 'statistics',
  recording: 'statistics',
  test: 'statistics',
  errors: 'statistics',
  survey: 'statistics',
  video: 'media',
  audio: 'media',
  map: 'media',
  social: 'media',
  document: 'media',
  form: 'media',
  reviews: 'media',
  advertising: 'marketing',
  retargeting: 'marketing',
  conversion: 'marketing',
  affiliate: 'marketing',
  crm: 'marketing',
  personalization: 'marketing',
  'customer-data': 'marketing',
  'tag-manager': 'marketing',
} as const satisfies Readonly<Record<string, (typeof KNOWN_CATEGORIES)[number]>>;

/** The id of a kind of service. */
export type Kind = keyof typeof KINDS;
