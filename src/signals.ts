/**
 * Integrations that announce consent to vendors, as effects for `start()`. No file is named after a
 * vendor, because block lists stop such files.
 */
export { googleConsentMode, type SignalMap } from './integrations/consent-types.js';
export { matomo } from './integrations/required-consent.js';
