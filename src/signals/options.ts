import type { OptionKinds } from '../integrations/check-options.js';

const CATEGORY: OptionKinds = { category: 'string' };
const TYPES: OptionKinds = { types: 'object' };

/**
 * The options that a policy can give to each signal, and what each may be. Those that are absent
 * check their own; `option-schemas.ts` has them too.
 */
export const OPTIONS: Readonly<Record<string, OptionKinds>> = {
  microsoft: { ...CATEGORY, ...TYPES },
  'microsoft-uet': CATEGORY,
  'microsoft-clarity': { ...CATEGORY, ...TYPES },
  meta: CATEGORY,
  tiktok: CATEGORY,
  pinterest: CATEGORY,
  'matomo-exempt': CATEGORY,
  posthog: CATEGORY,
  mixpanel: CATEGORY,
  amplitude: CATEGORY,
  snowplow: { ...CATEGORY, global: 'string', storage: 'string' },
  piano: { ...CATEGORY, mode: 'string' },
  datadog: CATEGORY,
  'sentry-replay': CATEGORY,
  adobe: { ...CATEGORY, global: 'string' },
  hubspot: TYPES,
  'piwik-pro': TYPES,
  segment: TYPES,
  shopify: TYPES,
  wordpress: { consentType: 'string', ...TYPES },
  'iab-tcf': { purposes: 'object' },
  'iab-gpp': CATEGORY,
};
