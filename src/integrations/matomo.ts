import type { ConsentEffect } from '../effects/effect.js';

interface MatomoGlobal {
  _paq?: unknown[][];
}

/**
 * Tells Matomo what was decided: it tracks nothing before consent, and forgets it on withdrawal.
 * Matomo's own “remember” cookies are not used; the consent cookie is the only memory.
 *
 * @param id The category or service that has to be granted. Default: `statistics`.
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export function matomo(id = 'statistics'): ConsentEffect {
  return (store, { signal }) => {
    let isGiven = false;
    push('requireConsent');
    const update = () => {
      if (store.isGranted(id) === isGiven) return;
      isGiven = !isGiven;
      push(isGiven ? 'setConsentGiven' : 'forgetConsentGiven');
    };
    store.subscribe(update, { signal });
  };
}

function push(...command: unknown[]): void {
  const scope = globalThis as MatomoGlobal;
  (scope._paq ??= []).push(command);
}
