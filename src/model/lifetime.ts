import type { ConsentRecord } from './consent.js';

/** In seconds. */
export const DAY = 24 * 60 * 60;

/** How long a choice holds unless the site says otherwise, in days; yes and no alike (CNIL). */
export const DEFAULT_LIFETIME = 180;

/**
 * Whether a choice has ended: `at` plus its lifetime, whatever the cookie's own expiry says.
 * One that claims to come from the future (beyond a day of clock difference) has ended as well,
 * or a wrong clock could keep a choice for ever.
 *
 * @param now Unix seconds.
 * @param lifetime Days.
 */
export function hasExpired({ at }: ConsentRecord, now: number, lifetime: number): boolean {
  return now >= at + lifetime * DAY || at > now + DAY;
}
