import type { OptionKinds } from './check-options.js';

/** Maps each of Google's consent types to the category or service that must be granted. */
export type SignalMap = Readonly<Record<string, string>>;

/** A default for the visitors of some regions, by Google's own geography. */
export interface RegionalDefault {
  /** ISO 3166-2 codes: `FR`, `US-CA`. The most specific one counts. */
  readonly region: readonly string[];
  /** `granted` or `denied`, by consent type. */
  readonly [type: string]: string | readonly string[];
}

/** The options of `googleConsentMode()`, and of `google-consent-mode` in a policy. */
export interface GoogleConsentModeOptions {
  /**
   * The category or service that each consent type needs. What needs `necessary` is always granted.
   * Default: the seven types, and the built-in categories.
   */
  readonly types?: SignalMap | undefined;
  /** Other defaults than “denied” for some regions. Default: none. */
  readonly regions?: readonly RegionalDefault[] | undefined;
  /**
   * Milliseconds for which a tag that has loaded first waits for the update (`wait_for_update`).
   * Default: none; 500 in the line for the head.
   */
  readonly waitForUpdate?: number | undefined;
  /** Whether ad data is redacted while `ad_storage` is denied. Default: `false`. */
  readonly adsDataRedaction?: boolean | undefined;
  /** Whether links pass the ids of ad clicks on while storage is denied. Default: `false`. */
  readonly urlPassthrough?: boolean | undefined;
  /** The name of the global variable with the queue. Default: `dataLayer`. */
  readonly dataLayer?: string | undefined;
  /**
   * The name of an event that follows each update in the queue, as a trigger for tags that know no
   * consent mode. Default: no event.
   */
  readonly event?: string | undefined;
}

/** What each option may be. A function, which the minifier puts where it is called. */
export const consentModeOptions = (): OptionKinds => ({
  types: 'object',
  regions: 'list',
  waitForUpdate: 'number',
  adsDataRedaction: 'boolean',
  urlPassthrough: 'boolean',
  dataLayer: 'string',
  event: 'string',
});

/** `granted` or `denied`, by consent type. */
export type TypeStates = Readonly<Record<string, string>>;

/** What each type needs, unless the options say otherwise. */
export const DEFAULT_TYPES: SignalMap = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'statistics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
  security_storage: 'necessary',
};

/** The state of each consent type. What is necessary needs no consent. */
export function typeStates(
  { types = DEFAULT_TYPES }: GoogleConsentModeOptions,
  isGranted: (id: string) => boolean,
): TypeStates {
  return Object.fromEntries(
    Object.entries(types).map(([type, id]) => [
      type,
      id === 'necessary' || isGranted(id) ? 'granted' : 'denied',
    ]),
  );
}

/**
 * The commands that have to come before any tag. A default for a region comes before the default
 * for everybody else, as in Google's guide.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function firstCommands(options: GoogleConsentModeOptions): unknown[][] {
  const { regions = [], waitForUpdate, adsDataRedaction, urlPassthrough } = options;
  const wait = waitForUpdate === undefined ? {} : { wait_for_update: waitForUpdate };
  const denied = typeStates(options, () => false);
  const defaults = [...regions, denied].map((states) => [
    'consent',
    'default',
    { ...states, ...wait },
  ]);
  return [
    ...defaults,
    ...(adsDataRedaction ? [['set', 'ads_data_redaction', true]] : []),
    ...(urlPassthrough ? [['set', 'url_passthrough', true]] : []),
  ];
}
