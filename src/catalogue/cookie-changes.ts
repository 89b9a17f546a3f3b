import type { CookieDeclaration } from '../model/policy.js';
import { withoutDefaults } from './declare.js';
import type { Path } from './json-nodes.js';
import { cookieKey, cookieLabel, covers } from './same-cookie.js';
import { threeWay, twoWay, type Verdict } from './three-way.js';

interface Compared {
  readonly label: string;
  readonly path: Path;
  readonly own: unknown;
  readonly now: unknown;
  readonly verdict: Verdict;
}

type Cookies = readonly CookieDeclaration[];

const FIELDS = ['duration', 'party', 'path', 'httpOnly'] as const;

/** Compares the cookies of a service; `taken` is missing where nothing says what was taken. */
export function cookieChanges(own: Cookies, now: Cookies, taken?: Cookies): Compared[] {
  const keys = new Set([...(taken ?? []), ...now].map(cookieKey));
  return [...keys].flatMap((key) => {
    const versions = { own: find(own, key), now: find(now, key), taken: find(taken ?? [], key) };
    const place = own.findIndex((cookie) => cookieKey(cookie) === key);
    if (versions.own && versions.now) return fieldChanges(versions, place);
    return wholeChange(versions, place, taken !== undefined).filter(
      ({ verdict }) => verdict !== 'take' || !isCovered(own, versions),
    );
  });
}

function find(cookies: Cookies, key: string): CookieDeclaration | undefined {
  const found = cookies.find((cookie) => cookieKey(cookie) === key);
  return found && withoutDefaults(found);
}

type Versions = Readonly<Record<'own' | 'now' | 'taken', CookieDeclaration | undefined>>;

/** Whether a pattern of the site stands for a cookie that is new in the catalogue. */
const isCovered = (all: Cookies, { own, now }: Versions): boolean =>
  !own && now !== undefined && all.some((one) => covers(one, now));

/** A cookie that only the catalogue has, or no longer has. */
function wholeChange({ own, now, taken }: Versions, place: number, isKnown: boolean): Compared[] {
  const verdict = isKnown ? threeWay(taken, now, own) : twoWay(now, own);
  const label = `cookie ${cookieLabel((now ?? taken)!)}`;
  return [{ label, path: ['cookies', own ? place : '-'], own, now, verdict }];
}

/** Without the taken cookie nothing says which side has changed a field. */
function fieldChanges({ own, now, taken }: Versions, place: number): Compared[] {
  return FIELDS.map((name) => {
    const [mine, present] = [own?.[name], now?.[name]];
    const verdict = taken ? threeWay(taken[name], present, mine) : twoWay(present, mine);
    const label = `${name} of cookie ${cookieLabel(now!)}`;
    return { label, path: ['cookies', place, name], own: mine, now: present, verdict };
  });
}
