import { DEFAULT_LIFETIME } from './lifetime.js';

/** The longest time that browsers store a cookie, in days (RFC 6265bis, section 5.5). */
export const MAX_LIFETIME = 400;

/** Limits a lifetime to between one day and {@link MAX_LIFETIME}. */
export function boundedLifetime(days = DEFAULT_LIFETIME): number {
  return Number.isNaN(days) ? DEFAULT_LIFETIME : Math.min(Math.max(days, 1), MAX_LIFETIME);
}
