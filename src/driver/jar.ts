import type { Cookie } from 'playwright-core';
import type { ObservedCookie } from '../check/observed.js';
import type { Place, Sightings } from './sightings.js';
import { partyOf } from './addresses.js';
import { isOf } from './cookie-rules.js';
import { rounded, type CookieSetting } from './cookie-setting.js';

type Found = Omit<ObservedCookie, 'moment' | 'page' | 'pages'>;

const domainOf = ({ domain }: Cookie) => domain.replace(/^\./, '');

const idOf = (domain: string, name: string, path: string) => `${domain} ${name} ${path}`;

const jarId = (cookie: Cookie) => idOf(domainOf(cookie), cookie.name, cookie.path);

/** Differs when the cookie was set again, with another value or end. Never leaves this module. */
const stateOf = ({ value, expires }: Cookie) => `${expires} ${value}`;

const longest = (one: number | 'session', other: number | 'session') => {
  if (one === 'session') return other;
  return other === 'session' ? one : Math.max(one, other);
};

/** What is known of a cookie that is observed once more. */
export function mergeCookies(known: ObservedCookie, found: Found): ObservedCookie {
  return {
    ...known,
    ...found,
    size: Math.max(known.size, found.size),
    lifetime: longest(known.lifetime, found.lifetime),
    setBy: known.setBy === 'unknown' ? found.setBy : known.setBy,
  };
}

function inJar(cookie: Cookie, now: number, siteHost: string): Found {
  const domain = domainOf(cookie);
  return {
    name: cookie.name,
    domain,
    isHostOnly: !cookie.domain.startsWith('.'),
    path: cookie.path,
    party: partyOf(domain, siteHost),
    size: Buffer.byteLength(cookie.name + cookie.value),
    lifetime: rounded(cookie.expires === -1 ? 'session' : cookie.expires - now / 1000),
    isSecure: cookie.secure,
    isHttpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite,
    isPartitioned: cookie.partitionKey !== undefined,
    setBy: 'unknown',
    isKept: false,
  };
}

function notInJar(setting: CookieSetting, siteHost: string): Found {
  const { name, size, isSecure, isHttpOnly, sameSite, isPartitioned, setBy, initiator } = setting;
  const domain = setting.domain ?? setting.host;
  return {
    ...{ name, domain, size, isSecure, isHttpOnly, sameSite, isPartitioned, setBy, initiator },
    isHostOnly: !setting.domain,
    path: setting.path || '/',
    party: partyOf(domain, siteHost),
    lifetime: rounded(setting.lifetime),
    isKept: false,
  };
}

/** Cookies of a phase, as the browser's jar and those who set them say. */
export interface Jar {
  /** Notes the cookies that exist at the start, which nothing in this phase has set. */
  plant(cookies: readonly Cookie[]): void;
  /** Records what was set since the last time. */
  read(cookies: readonly Cookie[], settings: readonly CookieSetting[], place: Place): void;
  /** The records, with what the jar has at the end. */
  list(): ObservedCookie[];
}

/** Records a cookie of the jar, if a script or server has set it or if it has changed. */
function addKept(
  records: Sightings<ObservedCookie>,
  found: Found,
  settings: readonly CookieSetting[],
  changed: Place | undefined,
): void {
  const id = idOf(found.domain, found.name, found.path);
  if (settings.length === 0 && changed) records.add(id, found, changed);
  for (const { setBy, initiator, lifetime, size, place } of settings) {
    records.add(id, { ...found, setBy, initiator, lifetime: rounded(lifetime), size }, place);
  }
}

/** Records a cookie that the jar does not have: it was deleted again, or refused. */
function addGone(records: Sightings<ObservedCookie>, setting: CookieSetting, siteHost: string) {
  const found = notInJar(setting, siteHost);
  // A browser refuses many cookies of third parties, and says nothing.
  if (!setting.isTaken || (setting.setBy === 'server' && found.party === 'third')) return;
  records.add(idOf(found.domain, found.name, found.path), found, setting.place);
}

export function createJar(records: Sightings<ObservedCookie>, siteHost: string): Jar {
  let last = new Map<string, string>();
  const plant = (cookies: readonly Cookie[]) => {
    last = new Map(cookies.map((cookie) => [jarId(cookie), stateOf(cookie)]));
  };
  const isChanged = (cookie: Cookie) => last.get(jarId(cookie)) !== stateOf(cookie);
  return {
    plant,
    read(cookies, settings, place) {
      for (const cookie of cookies) {
        const found = inJar(cookie, Date.now(), siteHost);
        const own = settings.filter((setting) => isOf(cookie, setting));
        addKept(records, found, own, isChanged(cookie) ? place : undefined);
      }
      const isGone = (setting: CookieSetting) => !cookies.some((one) => isOf(one, setting));
      for (const setting of settings.filter(isGone)) addGone(records, setting, siteHost);
      plant(cookies);
    },
    list: () =>
      records.list().map((record) => ({
        ...record,
        isKept: last.has(idOf(record.domain, record.name, record.path)),
      })),
  };
}
