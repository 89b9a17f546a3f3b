import { DEFAULT_LIFETIME } from './lifetime.js';

/** The longest that browsers keep a cookie, in days (RFC 6265bis, section 5.5). */
export const MAX_LIFETIME = 400;

/** A lifetime in days, held between one day and what browsers allow. */
export function boundedLifetime(days = DEFAULT_LIFETIME): number {
  return Number.isNaN(days) ? DEFAULT_LIFETIME : Math.min(Math.max(days, 1), MAX_LIFETIME);
}
