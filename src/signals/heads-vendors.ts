/** The options of a signal in the policy, as far as its command for the head depends on them. */
type Options = Readonly<Record<string, unknown>>;

/** A value as JavaScript for an inline script: a `<` in a text could end the script. */
export const inScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');

const CLARITY = { ad_Storage: 'denied', analytics_Storage: 'denied' };

const UET_HEAD = "(window.uetq=window.uetq||[]).push('consent','default',{ad_storage:'denied'});";

const CLARITY_HEAD =
  'window.clarity=window.clarity||function(){(clarity.q=clarity.q||[]).push(arguments)};' +
  `clarity('consentv2',${inScript(CLARITY)});`;

/**
 * What must stand in front of a vendor's own snippet, as JavaScript for the page's head, by the name
 * of the signal. Only vendors that document such a command and have a queue for it; the others are
 * gated, or their own snippet has the line (see each integration).
 *
 * @example
 * const script = `<script>${VENDOR_HEADS['microsoft-uet']!({})}</script>`;
 */
export const VENDOR_HEADS: Readonly<Record<string, (options: Options) => string>> = {
  microsoft: () => UET_HEAD + CLARITY_HEAD,
  'microsoft-uet': () => UET_HEAD,
  'microsoft-clarity': () => CLARITY_HEAD,
  piano: ({ mode = 'opt-out' }) =>
    `window.pdl={requireConsent:'v2',consent:${inScript({
      products: ['PA'],
      defaultPreset: { PA: mode },
    })}};`,
  hubspot: () =>
    'window.disableHubSpotCookieBanner=true;(window._hsp=window._hsp||[]).push(' +
    "['setHubSpotConsent',{analytics:false,advertisement:false,functionality:false}]);",
  wordpress: ({ consentType = 'optin' }) => `window.wp_consent_type=${inScript(consentType)};`,
};
