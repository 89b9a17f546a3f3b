import type { ConsentRecord } from './consent.js';

/** One day, in seconds. */
export const DAY = 24 * 60 * 60;

/** How long a choice is valid by default, in days. The same for consent and refusal (CNIL). */
export const DEFAULT_LIFETIME = 180;

/**
 * Whether a choice has expired: `at` plus the lifetime, whatever expiry date the cookie itself has.
 * A choice dated in the future (by more than a day of clock difference) counts as expired too;
 * otherwise a wrong clock could make a choice valid for ever.
 *
 * @param now Unix seconds.
 * @param lifetime Days.
 */
export function hasExpired({ at }: ConsentRecord, now: number, lifetime: number): boolean {
  return now >= at + lifetime * DAY || at > now + DAY;
}
