import type { ConsentRecord } from './record.js';

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

/** The longest time that browsers store a cookie, in days (RFC 6265bis, section 5.5). */
export const MAX_LIFETIME = 400;

/** Limits a lifetime to between one day and {@link MAX_LIFETIME}. */
export function boundedLifetime(days = DEFAULT_LIFETIME): number {
  return Number.isNaN(days) ? DEFAULT_LIFETIME : Math.min(Math.max(days, 1), MAX_LIFETIME);
}
