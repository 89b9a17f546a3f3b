import { daysOf } from '../../lint/lifetimes.js';
import type { CookieDeclaration, Duration } from '../../model/policy.js';
import type { Seen } from './seen.js';

const HOUR = 3600;
const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;
const MONTH = YEAR / 12;

/** A lifetime counts as longer than declared from this share on. */
const TOLERANCE = 1.05;

/** How much longer a round duration may be than what was observed. */
const UP = 1.02;
/** How much shorter: so little that no limit is passed unseen, such as the 13 months of the CNIL. */
const DOWN = 0.995;

const isAbout = (round: number, seconds: number): boolean =>
  round <= seconds * UP && round >= seconds * DOWN;

/** So many of a unit, if that is about as long. */
function counted(seconds: number, unit: number, most = Infinity): number | undefined {
  const count = Math.round(seconds / unit);
  return count > 0 && count <= most && isAbout(count * unit, seconds) ? count : undefined;
}

const isExact = (seconds: number, unit: number): boolean =>
  seconds >= unit && Math.abs(seconds / unit - Math.round(seconds / unit)) < 0.002;

/** Whole years and months, where they are rounder than days: P1Y, P13M, but P30D and P390D. */
function calendar(seconds: number): string | undefined {
  if (seconds < 31 * DAY || isExact(seconds, 30 * DAY)) return undefined;
  const years = counted(seconds, YEAR);
  if (years !== undefined) return `P${years}Y`;
  const months = counted(seconds, MONTH, 24);
  return months === undefined ? undefined : `P${months}M`;
}

function days(seconds: number): string | undefined {
  if (seconds < DAY) return undefined;
  const whole = counted(seconds, DAY);
  if (whole !== undefined) return `P${whole}D`;
  const hours = Math.ceil(seconds / HOUR);
  return hours < 48 ? `PT${hours}H` : `P${Math.floor(hours / 24)}DT${hours % 24}H`;
}

function time(seconds: number): string {
  const hours = counted(seconds, HOUR);
  if (hours !== undefined) return `PT${hours}H`;
  const minutes = counted(seconds, 60);
  if (minutes !== undefined) return `PT${minutes}M`;
  const rest = Math.max(1, Math.ceil(seconds));
  return rest < 2 * HOUR ? `PT${rest}S` : `PT${Math.ceil(rest / 60)}M`;
}

/** An observed lifetime in its roundest form: 34,128,000 seconds are `P13M`. */
export const durationOf = (seconds: number): string =>
  calendar(seconds) ?? days(seconds) ?? time(seconds);

/** How long something was stored, as a policy says it; `undefined` if it is unknown. */
export function seenDuration({ storage, lifetime }: Seen): string | undefined {
  if (storage === 'session') return 'session';
  if (storage !== 'cookie') return 'persistent';
  if (lifetime === undefined) return undefined;
  return lifetime === 'session' ? 'session' : durationOf(lifetime);
}

/** Whether something lives longer than a declaration says. */
export function isLonger(seen: Seen, { duration }: CookieDeclaration): boolean {
  if (duration === undefined || seen.storage !== 'cookie') return false;
  const { lifetime = 'session' } = seen;
  const seconds = lifetime === 'session' ? 0 : lifetime;
  return seconds / DAY > daysOf(duration) * TOLERANCE;
}

/** The declared duration, unless what was observed is longer. */
export const longerOf = (seen: Seen, cookie: CookieDeclaration): Duration | undefined =>
  cookie.duration === undefined || isLonger(seen, cookie) ? seenDuration(seen) : cookie.duration;
