import type { ConsentEffect } from '../effects/run-effects.js';
import { checkOptions } from './check-options.js';
import { claim } from './run-once.js';
import { guarded } from './guarded.js';
import { matomoOptions } from './required-options.js';

/** The options of `matomo()`, and of `matomo` in a policy. */
export interface MatomoOptions {
  /** The category or service that must be granted. Default: `statistics`. */
  readonly category?: string | undefined;
  /**
   * Whether Matomo needs consent for its cookies only, and counts without them before. It then
   * contacts its server at once: whether that needs consent too is for the site to decide. Default:
   * `false`.
   */
  readonly cookiesOnly?: boolean | undefined;
}

interface MatomoGlobal {
  /** A queue of commands. The tracker replaces it with an object that runs commands at once. */
  _paq?: unknown[][] | { push(command: unknown[]): void };
  Matomo?: { getAsyncTracker?(): { isConsentRequired?(): boolean } | undefined };
}

/** What Matomo calls its commands, for consent to everything and to cookies. */
const COMMANDS = {
  all: ['requireConsent', 'setConsentGiven', 'forgetConsentGiven'],
  cookies: ['requireCookieConsent', 'setCookieConsentGiven', 'forgetCookieConsentGiven'],
} as const;

/** The command that Matomo needs before its tracker runs. */
export const requirement = ({ cookiesOnly }: MatomoOptions): string =>
  COMMANDS[cookiesOnly ? 'cookies' : 'all'][0];

/**
 * Announces consent to Matomo: it tracks nothing before consent is granted, and stops when consent
 * is withdrawn. Matomo's own “remember” cookies are not used; the consent cookie is the only
 * memory.
 *
 * Matomo must receive `requireConsent` before its tracker runs. Gate its snippet, or put this
 * before it:
 *
 * ```html
 * <script>(window._paq ??= []).push(['requireConsent']);</script>
 * ```
 *
 * If the tracker has run before, it has counted the page view and set its cookies; then a warning
 * in the console says so.
 *
 * @param given See {@link MatomoOptions}; or the category or service alone.
 * @example start({ effects: [matomo({ category: 'matomo' })] });
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export function matomo(given: MatomoOptions | string = {}): ConsentEffect {
  const options = typeof given === 'string' ? { category: given } : given;
  return guarded('matomo', (store, { signal }) => {
    if (!claim('matomo', store, signal)) return;
    checkOptions(options, matomoOptions());
    const { category = 'statistics', cookiesOnly } = options;
    const [require, give, forget] = COMMANDS[cookiesOnly ? 'cookies' : 'all'];
    let isGiven = false;
    requireFirst(require);
    const update = () => {
      if (store.isGranted(category) === isGiven) return;
      isGiven = !isGiven;
      push(isGiven ? give : forget);
    };
    store.subscribe(update, { signal });
  });
}

const scope = globalThis as MatomoGlobal;

/**
 * Puts the command first in the page's queue, so that a tracker that loads later receives it first;
 * unless the page has written it there itself.
 */
function requireFirst(command: string): void {
  const queue = (scope._paq ??= []);
  if (Array.isArray(queue)) {
    if (!queue.some(([name]) => name === command)) queue.unshift([command]);
    return;
  }
  if (command === COMMANDS.all[0] && !isConsentRequired()) warnOfTracker();
  queue.push([command]);
}

const isConsentRequired = (): boolean =>
  scope.Matomo?.getAsyncTracker?.()?.isConsentRequired?.() === true;

function warnOfTracker(): void {
  console.warn(
    'consent-elements: Matomo ran before matomo() could say that it needs consent: it may have ' +
      'counted a visit and set cookies. Gate its snippet with data-consent, or write ' +
      "<script>(window._paq ??= []).push(['requireConsent']);</script> in front of it.",
  );
}

function push(command: string): void {
  (scope._paq ??= []).push([command]);
}
