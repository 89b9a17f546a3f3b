import type { ObservedCookie } from '../check/observed.js';
import type { Place } from './sightings.js';
import { cookiePath, followsRules, withoutDot } from './cookie-rules.js';
import { siteOf, type SetCookie } from './libraries.js';

/** That a script or a server asked the browser to keep a cookie. */
export interface CookieSetting {
  readonly name: string;
  /** The host of the document or response. */
  readonly host: string;
  /** As the setting names it, without a leading dot. */
  readonly domain?: string | undefined;
  readonly path?: string | undefined;
  readonly size: number;
  readonly lifetime: number | 'session';
  readonly isSecure: boolean;
  readonly isHttpOnly: boolean;
  readonly sameSite: ObservedCookie['sameSite'];
  readonly isPartitioned: boolean;
  readonly setBy: 'script' | 'server';
  /** Whether the browser kept it for a moment at least, as far as one can know without its jar. */
  readonly isTaken: boolean;
  readonly initiator?: string | undefined;
  readonly place: Place;
}

/** Chromium keeps no cookie for longer than 400 days. */
const LONGEST = 400 * 86_400;

/** Seconds, or `undefined` if the setting deletes the cookie. */
export function lifetimeOf(seconds: number | undefined): number | 'session' | undefined {
  if (seconds === undefined || Number.isNaN(seconds)) return 'session';
  return seconds > 0 ? Math.min(seconds, LONGEST) : undefined;
}

const toUnit = (seconds: number, unit: number) => Math.round(seconds / unit) * unit;

/** As the record has it: visits take some seconds, which say nothing about the site. */
export function rounded(lifetime: number | 'session'): number | 'session' {
  if (lifetime === 'session') return lifetime;
  if (lifetime >= 86_400 - 1800) return toUnit(lifetime, 3600);
  return lifetime >= 3600 - 30 ? toUnit(lifetime, 60) : Math.round(lifetime);
}

/** `Strict`, `Lax` or `None`; browsers take anything else for `Lax`. */
export function sameSiteOf(text: string | undefined): ObservedCookie['sameSite'] {
  const known = { strict: 'Strict', none: 'None' } as const;
  return known[text?.toLowerCase() as keyof typeof known] ?? 'Lax';
}

/** Whether a host may set a cookie for a domain: its own, or one above it that is registrable. */
function mayName(host: string, domain: string): boolean {
  if (host === domain) return true;
  const site = siteOf(host);
  return host.endsWith(`.${domain}`) && (domain === site || domain.endsWith(`.${site}`));
}

function isAllowed(cookie: SetCookie, url: URL, domain: string | undefined): boolean {
  return (!domain || mayName(url.hostname, domain)) && followsRules(cookie, url, domain);
}

interface Answer {
  readonly url: URL;
  readonly now: number;
  readonly initiator: string | undefined;
  readonly place: Place;
}

/** What a `Set-Cookie` header asks for; `undefined` if it deletes the cookie. */
export function serverSetting(cookie: SetCookie, answer: Answer): CookieSetting | undefined {
  const { url, now, initiator, place } = answer;
  const until = cookie.expires && (cookie.expires.getTime() - now) / 1000;
  const lifetime = lifetimeOf(cookie.maxAge ?? until);
  if (lifetime === undefined) return undefined;
  const domain = withoutDot(cookie.domain);
  return {
    name: cookie.name,
    host: url.hostname,
    domain,
    path: cookiePath(cookie.path, url.pathname),
    size: Buffer.byteLength(cookie.name + cookie.value),
    lifetime,
    isSecure: cookie.secure === true,
    isHttpOnly: cookie.httpOnly === true,
    sameSite: sameSiteOf(cookie.sameSite),
    isPartitioned: cookie.partitioned === true,
    setBy: 'server',
    isTaken: isAllowed(cookie, url, domain),
    initiator,
    place,
  };
}
