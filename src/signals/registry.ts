import type { ConsentEffect } from '../effects/run-effects.js';

/** Makes the effect of a signal from the options that the policy gives it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each checks its own options
export type SignalFactory = (options?: any) => ConsentEffect;

/**
 * The signals that a policy can declare, by name. Each is a file of its own, which only pages load
 * that name it. `policy.schema.json` has the same names, for editors.
 */
export const SIGNALS: Readonly<Record<string, () => Promise<SignalFactory>>> = {
  'google-consent-mode': () =>
    import('../integrations/consent-mode.js').then((part) => part.googleConsentMode),
  matomo: () => import('../integrations/required-consent.js').then((part) => part.matomo),
  microsoft: () => import('../integrations/ad-and-recording.js').then((part) => part.microsoft),
  'microsoft-uet': () =>
    import('../integrations/ad-and-recording.js').then((part) => part.microsoftUet),
  'microsoft-clarity': () =>
    import('../integrations/ad-and-recording.js').then((part) => part.microsoftClarity),
  meta: () => import('../integrations/paused-adverts.js').then((part) => part.meta),
  tiktok: () => import('../integrations/paused-adverts.js').then((part) => part.tiktok),
  pinterest: () => import('../integrations/paused-adverts.js').then((part) => part.pinterest),
  'matomo-exempt': () =>
    import('../integrations/opt-out-queue.js').then((part) => part.matomoExempt),
  posthog: () => import('../integrations/opt-in-and-out.js').then((part) => part.posthog),
  mixpanel: () => import('../integrations/opt-in-and-out.js').then((part) => part.mixpanel),
  amplitude: () => import('../integrations/opt-in-and-out.js').then((part) => part.amplitude),
  snowplow: () => import('../integrations/anonymous-mode.js').then((part) => part.snowplow),
  piano: () => import('../integrations/anonymous-mode.js').then((part) => part.piano),
  datadog: () => import('../integrations/held-recordings.js').then((part) => part.datadog),
  'sentry-replay': () =>
    import('../integrations/held-recordings.js').then((part) => part.sentryReplay),
  adobe: () => import('../integrations/purpose-lists.js').then((part) => part.adobe),
  hubspot: () => import('../integrations/purpose-lists.js').then((part) => part.hubspot),
  'piwik-pro': () => import('../integrations/purpose-lists.js').then((part) => part.piwikPro),
  segment: () => import('../integrations/stamped-events.js').then((part) => part.segment),
  shopify: () => import('../integrations/site-platforms.js').then((part) => part.shopify),
  wordpress: () => import('../integrations/site-platforms.js').then((part) => part.wordpress),
  'iab-tcf': () => import('../integrations/purposes-read.js').then((part) => part.iabTcf),
  'iab-gpp': () => import('../integrations/opt-outs-read.js').then((part) => part.iabGpp),
};
