import type { ConsentEffect } from '../effects/run-effects.js';
import { vendorSignal } from './vendor-signal.js';

interface Scope {
  /** A queue of commands. The tracker replaces it with an object that runs commands at once. */
  _paq?: unknown[][] | { push(command: unknown[]): void };
}

const scope = globalThis as Scope;

/**
 * Announces objections to Matomo, where it counts without consent: for a category of the basis
 * `exempt-objectable`, and a Matomo that is configured as the exemption wants. For consent use
 * `matomo()`.
 *
 * - Before an objection: nothing.
 * - On an objection, and on each page after it: `_paq.push(['optUserOut'])`, in front of the page's
 *   commands. Matomo stores `mtm_consent_removed` with it: declare that as necessary.
 * - If it is taken back: `_paq.push(['forgetUserOptOut'])`.
 *
 * @param options `category`: the category or service. Default: `statistics`.
 * @example start({ effects: [matomoExempt()] });
 * @see https://developer.matomo.org/guides/in-depth-opt-out
 */
export function matomoExempt({ category = 'statistics' } = {}): ConsentEffect {
  return vendorSignal({
    name: 'matomo-exempt',
    types: { all: category },
    when: 'answers',
    find: () => (scope._paq ??= []),
    notify(queue, { all }, isFirst) {
      if (isFirst && all) return;
      const command = [all ? 'forgetUserOptOut' : 'optUserOut'];
      if (Array.isArray(queue)) queue.unshift(command);
      else queue.push(command);
    },
  });
}
