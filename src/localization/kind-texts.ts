import type { Kind } from '../model/kinds.js';
import type { Localization } from './localization.js';

// Loaded only for a policy that describes a service by its kind.

type Texts = Readonly<Record<Kind, (i18n: Localization) => string>>;

const NAMES: Texts = {
  consent: ({ msg }) => msg('Cookie choices', { id: 'service.consent.name' }),
  session: ({ msg }) => msg('Session', { id: 'kind.session.name' }),
  security: ({ msg }) => msg('Security', { id: 'kind.security.name' }),
  'load-balancing': ({ msg }) => msg('Load distribution', { id: 'kind.load-balancing.name' }),
  login: ({ msg }) => msg('Sign-in', { id: 'kind.login.name' }),
  payment: ({ msg }) => msg('Payment', { id: 'kind.payment.name' }),
  shop: ({ msg }) => msg('Shop', { id: 'kind.shop.name' }),
  captcha: ({ msg }) => msg('Protection of forms', { id: 'kind.captcha.name' }),
  chat: ({ msg }) => msg('Chat', { id: 'kind.chat.name' }),
  fonts: ({ msg }) => msg('Fonts', { id: 'kind.fonts.name' }),
  audience: ({ msg }) => msg('Audience measurement', { id: 'kind.audience.name' }),
  analytics: ({ msg }) => msg('Visitor statistics', { id: 'kind.analytics.name' }),
  recording: ({ msg }) => msg('Recording of visits', { id: 'kind.recording.name' }),
  test: ({ msg }) => msg('Comparison of page versions', { id: 'kind.test.name' }),
  errors: ({ msg }) => msg('Errors and speed', { id: 'kind.errors.name' }),
  survey: ({ msg }) => msg('Surveys', { id: 'kind.survey.name' }),
  video: ({ msg }) => msg('Videos', { id: 'kind.video.name' }),
  audio: ({ msg }) => msg('Music and podcasts', { id: 'kind.audio.name' }),
  map: ({ msg }) => msg('Maps', { id: 'kind.map.name' }),
  social: ({ msg }) => msg('Social networks', { id: 'kind.social.name' }),
  document: ({ msg }) => msg('Documents and charts', { id: 'kind.document.name' }),
  form: ({ msg }) => msg('Forms and appointments', { id: 'kind.form.name' }),
  reviews: ({ msg }) => msg('Reviews', { id: 'kind.reviews.name' }),
  advertising: ({ msg }) => msg('Advertising', { id: 'kind.advertising.name' }),
  retargeting: ({ msg }) => msg('Advertising on other sites', { id: 'kind.retargeting.name' }),
  conversion: ({ msg }) => msg('Success of advertising', { id: 'kind.conversion.name' }),
  affiliate: ({ msg }) => msg('Partner programmes', { id: 'kind.affiliate.name' }),
  crm: ({ msg }) => msg('Newsletters and customer contact', { id: 'kind.crm.name' }),
  personalization: ({ msg }) => msg('Personalisation', { id: 'kind.personalization.name' }),
  'customer-data': ({ msg }) => msg('Customer data', { id: 'kind.customer-data.name' }),
  'tag-manager': ({ msg }) => msg('Tag manager', { id: 'kind.tag-manager.name' }),
};

const PURPOSES: Texts = {
  consent: ({ msg }) =>
    msg('Remembers your choice about cookies', { id: 'service.consent.purpose' }),
  session: ({ msg }) =>
    msg('Recognises your browser from one page to the next and keeps what you enter', {
      id: 'kind.session.purpose',
    }),
  security: ({ msg }) =>
    msg('Protects the site against attacks and automated abuse', { id: 'kind.security.purpose' }),
  'load-balancing': ({ msg }) =>
    msg('Distributes visits among several servers so that the site stays fast', {
      id: 'kind.load-balancing.purpose',
    }),
  login: ({ msg }) =>
    msg('Lets you sign in with an account that you have elsewhere', { id: 'kind.login.purpose' }),
  payment: ({ msg }) =>
    msg('Processes payments and protects them against fraud', { id: 'kind.payment.purpose' }),
  shop: ({ msg }) => msg('Keeps your shopping cart and your order', { id: 'kind.shop.purpose' }),
  captcha: ({ msg }) =>
    msg('Checks that a form is filled in by a person and not by a program', {
      id: 'kind.captcha.purpose',
    }),
  chat: ({ msg }) =>
    msg('Lets you write to us in a chat window and remembers the conversation', {
      id: 'kind.chat.purpose',
    }),
  fonts: ({ msg }) =>
    msg('Loads the fonts of the site from another site', { id: 'kind.fonts.purpose' }),
  audience: ({ msg }) =>
    msg('Counts visits for this site only, without recognising individual visitors', {
      id: 'kind.audience.purpose',
    }),
  analytics: ({ msg }) =>
    msg('Measures how the site is used and recognises visitors who come back', {
      id: 'kind.analytics.purpose',
    }),
  recording: ({ msg }) =>
    msg('Records clicks, scrolling and mouse movements to show how pages are used', {
      id: 'kind.recording.purpose',
    }),
  test: ({ msg }) =>
    msg('Shows different versions of a page and compares how they are used', {
      id: 'kind.test.purpose',
    }),
  errors: ({ msg }) =>
    msg('Reports technical errors and measures how fast the site is', {
      id: 'kind.errors.purpose',
    }),
  survey: ({ msg }) => msg('Asks visitors for their opinion', { id: 'kind.survey.purpose' }),
  video: ({ msg }) => msg('Plays videos from another site', { id: 'kind.video.purpose' }),
  audio: ({ msg }) =>
    msg('Plays music or podcasts from another site', { id: 'kind.audio.purpose' }),
  map: ({ msg }) => msg('Shows maps from another site', { id: 'kind.map.purpose' }),
  social: ({ msg }) =>
    msg('Shows posts and comments from social networks and lets you share pages there', {
      id: 'kind.social.purpose',
    }),
  document: ({ msg }) =>
    msg('Shows documents, charts or presentations from another site', {
      id: 'kind.document.purpose',
    }),
  form: ({ msg }) =>
    msg('Shows forms or calendars from another site and sends it what you enter', {
      id: 'kind.form.purpose',
    }),
  reviews: ({ msg }) =>
    msg('Shows ratings and reviews from another site', { id: 'kind.reviews.purpose' }),
  advertising: ({ msg }) =>
    msg('Selects and shows advertising and counts how often it is seen', {
      id: 'kind.advertising.purpose',
    }),
  retargeting: ({ msg }) =>
    msg('Recognises you on other sites to show you advertising that is based on your visits here', {
      id: 'kind.retargeting.purpose',
    }),
  conversion: ({ msg }) =>
    msg('Measures what visitors do on this site after they have seen advertising', {
      id: 'kind.conversion.purpose',
    }),
  affiliate: ({ msg }) =>
    msg('Records from which partner site you came, so that the partner can be paid', {
      id: 'kind.affiliate.purpose',
    }),
  crm: ({ msg }) =>
    msg('Links your visits with your contact data for newsletters and offers', {
      id: 'kind.crm.purpose',
    }),
  personalization: ({ msg }) =>
    msg('Adapts content and offers to what you have viewed before', {
      id: 'kind.personalization.purpose',
    }),
  'customer-data': ({ msg }) =>
    msg('Collects data about your visits and passes it on to other services', {
      id: 'kind.customer-data.purpose',
    }),
  'tag-manager': ({ msg }) =>
    msg('Loads other services of the site', { id: 'kind.tag-manager.purpose' }),
};

/** The name of a kind; `undefined` for an unknown one. */
export const kindName = (kind: string, i18n: Localization): string | undefined =>
  textOf(NAMES, kind, i18n);

/** The purpose of a kind; `undefined` for an unknown one. */
export const kindPurpose = (kind: string, i18n: Localization): string | undefined =>
  textOf(PURPOSES, kind, i18n);

const textOf = (texts: Texts, kind: string, i18n: Localization): string | undefined =>
  Object.hasOwn(texts, kind) ? texts[kind as Kind](i18n) : undefined;
