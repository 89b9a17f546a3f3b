import type { ConsentEffect } from '../effects/run-effects.js';
import { checkOptions } from './check-options.js';
import { claim } from './run-once.js';
import { commandQueue, type CommandQueue } from './command-queue.js';
import { consentModeOptions, firstCommands, typeStates } from './consent-commands.js';
import type { GoogleConsentModeOptions, SignalMap } from './consent-commands.js';
import { guarded } from './guarded.js';

export type { GoogleConsentModeOptions, RegionalDefault, SignalMap } from './consent-commands.js';

/**
 * Announces consent to Google's tags (consent mode v2): first that everything is denied, then an
 * update with all consent types in one command, when the visitor's choice is known and whenever it
 * changes. No update is sent for a visitor who has not chosen, unless something is granted without
 * a choice. Gates open after both.
 *
 * It loads nothing itself. Gate the tags too (“basic” mode); otherwise they contact Google before
 * consent is granted. A tag without a gate needs the default before it, in the page: `npx
 * consent-elements preload --signals` prints the line. That default is recognised and not repeated.
 *
 * If a tag ran before the default, a warning in the console says so. So does one where an option is
 * wrong, or the queue is frozen; then nothing is announced.
 *
 * @param given See {@link GoogleConsentModeOptions}; or a map of consent types alone.
 * @example
 * start({ effects: [googleConsentMode({ waitForUpdate: 500, event: 'consent_update' })] });
 * @see https://developers.google.com/tag-platform/security/guides/consent
 * @see https://developers.google.com/tag-platform/gtagjs/reference#consent
 */
export function googleConsentMode(given: GoogleConsentModeOptions | SignalMap = {}): ConsentEffect {
  const options = asOptions(given);
  return guarded('google-consent-mode', (store, { signal }) => {
    if (!claim('google-consent-mode', store, signal)) return;
    check(options);
    const queue = commandQueue(options.dataLayer ?? 'dataLayer');
    announceDefault(queue, options);
    let sent = JSON.stringify(typeStates(options, () => false));
    let wasDecided = false;
    store.subscribe(
      ({ consent }) => {
        const states = typeStates(options, (id) => store.isGranted(id));
        const isDecided = consent.decidedAt !== undefined;
        const isNews = (isDecided && !wasDecided) || JSON.stringify(states) !== sent;
        wasDecided = isDecided;
        sent = JSON.stringify(states);
        if (!isNews) return;
        queue.add(['consent', 'update', states]);
        if (options.event) queue.push({ event: options.event, consent: states });
      },
      { signal },
    );
  });
}

/** The names of consent types have an underscore; those of options have none. */
const asOptions = (given: GoogleConsentModeOptions | SignalMap): GoogleConsentModeOptions =>
  Object.keys(given).some((name) => name.includes('_')) ? { types: given as SignalMap } : given;

function check(options: GoogleConsentModeOptions): void {
  checkOptions(options, consentModeOptions());
  if (options.regions?.some(({ region }) => !Array.isArray(region))) {
    throw new TypeError('each of its “regions” should have a list “region” of ISO 3166-2 codes');
  }
}

function announceDefault(queue: CommandQueue, options: GoogleConsentModeOptions): void {
  if (queue.isTooLate()) warnOfTag();
  if (queue.hasDefault(Object.keys(typeStates(options, () => false)))) return;
  for (const command of firstCommands(options)) queue.add(command);
}

function warnOfTag(): void {
  console.warn(
    'consent-elements: a Google tag ran before googleConsentMode() could announce that consent is ' +
      'denied. Gate the tag with data-consent, or put the line in front of it that ' +
      '“npx consent-elements preload --signals” prints.',
  );
}
