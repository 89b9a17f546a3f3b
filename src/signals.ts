/**
 * Integrations that announce consent to vendors, as effects for `start()`. No file is named after a
 * vendor, because block lists stop such files.
 */
export {
  googleConsentMode,
  type GoogleConsentModeOptions,
  type RegionalDefault,
  type SignalMap,
} from './integrations/consent-mode.js';
export { matomo, type MatomoOptions } from './integrations/required-consent.js';
export { microsoft, microsoftClarity, microsoftUet } from './integrations/ad-and-recording.js';
export { meta, pinterest, tiktok } from './integrations/paused-adverts.js';
export { matomoExempt } from './integrations/opt-out-queue.js';
export { amplitude, mixpanel, posthog } from './integrations/opt-in-and-out.js';
export { piano, snowplow } from './integrations/anonymous-mode.js';
export { datadog, sentryReplay } from './integrations/held-recordings.js';
export { adobe, hubspot, piwikPro } from './integrations/purpose-lists.js';
export { segment } from './integrations/stamped-events.js';
export { shopify, wordpress } from './integrations/site-platforms.js';
export { iabTcf, type PurposeMap } from './integrations/purposes-read.js';
export { iabGpp } from './integrations/opt-outs-read.js';
export type { ConsentTypes } from './integrations/vendor-signal.js';
