import type { ConsentEffect } from '../effects/run-effects.js';

interface MatomoGlobal {
  /** A queue of commands. The tracker replaces it with an object that runs commands at once. */
  _paq?: unknown[][] | { push(command: unknown[]): void };
  Matomo?: { getAsyncTracker?(): { isConsentRequired?(): boolean } | undefined };
}

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
 * @param id The category or service that must be granted. Default: `statistics`.
 * @example start({ effects: [matomo()] });
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export function matomo(id = 'statistics'): ConsentEffect {
  return (store, { signal }) => {
    let isGiven = false;
    requireConsent();
    const update = () => {
      if (store.isGranted(id) === isGiven) return;
      isGiven = !isGiven;
      push(isGiven ? 'setConsentGiven' : 'forgetConsentGiven');
    };
    store.subscribe(update, { signal });
  };
}

const scope = globalThis as MatomoGlobal;

/**
 * Puts the command first in the page's queue, so that a tracker that loads later receives it first.
 */
function requireConsent(): void {
  const command = ['requireConsent'];
  const queue = (scope._paq ??= []);
  if (Array.isArray(queue)) return void queue.unshift(command);
  if (!scope.Matomo?.getAsyncTracker?.()?.isConsentRequired?.()) {
    console.warn(
      'consent-elements: Matomo ran before matomo() could say that it needs consent: it may have ' +
        'counted a visit and set cookies. Gate its snippet with data-consent, or write ' +
        "<script>(window._paq ??= []).push(['requireConsent']);</script> in front of it.",
    );
  }
  queue.push(command);
}

function push(command: string): void {
  (scope._paq ??= []).push([command]);
}
