import type { OptionKind, OptionKinds } from '../integrations/check-options.js';
import { consentModeOptions } from '../integrations/consent-commands.js';
import { matomoOptions } from '../integrations/required-options.js';
import type { Schema } from '../model/schema-check.js';
import { OPTIONS } from './options.js';

const KINDS: Readonly<Record<OptionKind, string | readonly string[]>> = {
  string: 'string',
  number: ['integer', 'number'],
  boolean: 'boolean',
  list: 'array',
  object: 'object',
};

/**
 * What else is known of the options, by their names. Pages do not check it: most of it is handed to
 * the vendor as it is.
 */
const VALUES: Readonly<Record<string, Schema>> = {
  types: { additionalProperties: { type: 'string' } },
  regions: {
    items: {
      type: 'object',
      required: ['region'],
      properties: { region: { type: 'array', items: { type: 'string' } } },
      additionalProperties: { enum: ['granted', 'denied'] },
    },
  },
  purposes: { additionalProperties: { type: 'array', items: { type: 'integer', minimum: 1 } } },
  waitForUpdate: { type: 'integer', minimum: 0 },
  mode: { enum: ['opt-out', 'essential'] },
  consentType: { enum: ['optin', 'optout'] },
  storage: { enum: ['cookieAndLocalStorage', 'cookie', 'localStorage', 'none'] },
};

const schemaOf = (kinds: OptionKinds): Schema => ({
  properties: Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: KINDS[kind], ...VALUES[name] }]),
  ),
});

/** The options of every signal that a policy can declare, as schemas; for the command line. */
export const OPTION_SCHEMAS: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries({
    'google-consent-mode': consentModeOptions(),
    matomo: matomoOptions(),
    ...OPTIONS,
  }).map(([name, kinds]) => [name, schemaOf(kinds)]),
);
