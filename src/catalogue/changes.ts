import type { CookieDeclaration, Service } from '../model/policy.js';
import { cookieChanges } from './cookie-changes.js';
import type { Path } from './json-nodes.js';
import { threeWay, twoWay, type Verdict } from './three-way.js';

/** A value of a service that is different in the catalogue now. */
export interface Change {
  readonly label: string;
  /** Where it is in the service. */
  readonly path: Path;
  /** The value of the site’s file. */
  readonly own: unknown;
  readonly now: unknown;
  readonly verdict: Exclude<Verdict, 'same'>;
}

/** A service in three versions; `taken` is missing where the catalogue has no history of that day. */
export interface Versions {
  readonly taken: Service | undefined;
  readonly now: Service;
  readonly own: Service;
}

/** The category is not among them: it is the site’s decision. */
const FIELDS = ['provider', 'name', 'kind', 'privacy'] as const;

/** The values of a service that the catalogue has changed. */
export function changesOf({ taken, now, own }: Versions): Change[] {
  const fields = FIELDS.map((name) => {
    const verdict = taken
      ? threeWay(taken[name], now[name], own[name])
      : twoWay(now[name], own[name]);
    return { label: name, path: [name], own: own[name], now: now[name], verdict };
  });
  const cookies = cookieChanges(cookiesOf(own), cookiesOf(now), taken && cookiesOf(taken));
  return [...fields, ...cookies].filter((change): change is Change => change.verdict !== 'same');
}

const cookiesOf = ({ cookies = [] }: Service): readonly CookieDeclaration[] => cookies;
