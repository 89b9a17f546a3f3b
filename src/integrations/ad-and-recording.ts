import type { ConsentEffect } from '../effects/run-effects.js';
import { vendorSignal, type ConsentTypes, type Granted } from './vendor-signal.js';

interface Scope {
  /** A flat queue of commands and values; the tag replaces it with an object that runs them. */
  uetq?: unknown[] | { push(...command: unknown[]): void };
  clarity?: ((...command: unknown[]) => void) & { q?: unknown[] };
}

const scope = globalThis as Scope;
const word = (isGranted?: boolean) => (isGranted ? 'granted' : 'denied');

/**
 * Announces consent to the tag of Microsoft Advertising (UET).
 *
 * - Before: `uetq.push('consent', 'default', { ad_storage: 'denied' })`, in front of the page's
 *   commands. A tag that has run already is notified by an update; then the default belongs into the
 *   page's head (`HEADS['microsoft-uet']`).
 * - On grant and withdrawal: `uetq.push('consent', 'update', { ad_storage: … })`.
 *
 * @param options `category`: the category or service that must be granted. Default: `marketing`.
 * @example start({ effects: [microsoftUet()] });
 * @see https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 */
export function microsoftUet({ category = 'marketing' } = {}): ConsentEffect {
  return vendorSignal({
    name: 'microsoft-uet',
    types: { ad_storage: category },
    when: 'all',
    find: () => (scope.uetq ??= []),
    notify(queue, granted, isFirst) {
      if (isFirst && Array.isArray(queue)) putDefault(queue);
      if (isFirst && Array.isArray(queue) && !granted['ad_storage']) return;
      queue.push('consent', 'update', { ad_storage: word(granted['ad_storage']) });
    },
  });
}

function putDefault(queue: unknown[]): void {
  const isSaid = queue.some((one, index) => one === 'consent' && queue[index + 1] === 'default');
  if (!isSaid) queue.unshift('consent', 'default', { ad_storage: 'denied' });
}

/**
 * Announces consent to Microsoft Clarity.
 *
 * - Before: `clarity('consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' })`, in the
 *   queue that Clarity's snippet documents.
 * - On grant and withdrawal: the same with what is granted; once nothing is granted any more also
 *   `clarity('consent', false)`, which deletes Clarity's cookies.
 *
 * @param options `types`: the category or service for each of Clarity's two types. Default:
 *   `ad_Storage: 'marketing'` and `analytics_Storage: 'statistics'`. With `category`, both are that.
 * @example start({ effects: [microsoftClarity()] });
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export function microsoftClarity({ category, types }: ClarityOptions = {}): ConsentEffect {
  const usual = {
    ad_Storage: category ?? 'marketing',
    analytics_Storage: category ?? 'statistics',
  };
  return vendorSignal({
    name: 'microsoft-clarity',
    types: { ...usual, ...types },
    when: 'all',
    find: () => (scope.clarity ??= stub),
    notify(clarity, granted, isFirst) {
      clarity('consentv2', wordsOf(granted));
      if (!isFirst && !Object.values(granted).includes(true)) clarity('consent', false);
    },
  });
}

interface ClarityOptions {
  readonly category?: string;
  readonly types?: ConsentTypes;
}

const wordsOf = (granted: Granted) =>
  Object.fromEntries(Object.entries(granted).map(([type, isGranted]) => [type, word(isGranted)]));

/** The snippet keeps a function that is there, and runs its queue. */
function stub(..._command: unknown[]): void {
  // eslint-disable-next-line prefer-rest-params
  (scope.clarity!.q ??= []).push(arguments);
}

/**
 * Announces consent to both of Microsoft's tags: UET and Clarity.
 *
 * @param options As of `microsoftUet()` and `microsoftClarity()`.
 * @example start({ effects: [microsoft()] });
 */
export function microsoft(options: ClarityOptions = {}): ConsentEffect {
  const { category = 'marketing' } = options;
  const effects = [microsoftUet({ category }), microsoftClarity(options)];
  return (store, until) => {
    for (const effect of effects) effect(store, until);
  };
}
