import { withoutDefaults } from '../../catalogue/declare.js';
import type { ServiceFacts } from '../../catalogue/service-facts.js';
import { isRelated } from '../../lint/facts-of.js';
import type { CookieDeclaration } from '../../model/policy.js';
import type { Hosts } from '../known.js';
import { longerOf, seenDuration } from './durations.js';
import { factOf, patternsFor } from './names.js';
import { merged, type Seen } from './seen.js';

/** What is the same for everything that is added. */
export interface Site extends Pick<Hosts, 'siteOf'> {
  /** The host of the site. */
  readonly host: string;
  /** The category for unknown items; absent if every category is always on. */
  readonly guess?: string | undefined;
}

/** Declares what a service stores, in the order of names, with the names that the catalogue has. */
export function declaredSeen(
  all: readonly Seen[],
  facts: ServiceFacts | undefined,
  site: Site,
): CookieDeclaration[] {
  const patterns = patternsFor(all.filter((seen) => !factOf(seen, facts)).map(({ name }) => name));
  const found = new Map<string, { seen: Seen; fact?: CookieDeclaration | undefined }>();
  for (const one of all) {
    const fact = factOf(one, facts);
    const seen = { ...one, name: fact?.name ?? patterns.get(one.name)! };
    const key = JSON.stringify([seen.name, seen.storage, seen.party, site.siteOf(seen.host)]);
    const before = found.get(key);
    found.set(key, { seen: before ? merged(before.seen, seen, site.siteOf) : seen, fact });
  }
  return [...found.values()].map(({ seen, fact }) => declaration(seen, fact, site));
}

function declaration(
  seen: Seen,
  fact: CookieDeclaration | undefined,
  site: Site,
): CookieDeclaration {
  const { name, storage, party, path, isHttpOnly } = seen;
  return withoutDefaults({
    ...{ name, storage, party },
    duration: fact ? longerOf(seen, fact) : seenDuration(seen),
    domain: domainOf(seen, fact, site),
    path: path === '/' ? undefined : path,
    httpOnly: isHttpOnly,
  });
}

/** The domain of a third party, or of a part of the site that the rest shares nothing with. */
function domainOf(
  { host, party }: Seen,
  fact: CookieDeclaration | undefined,
  site: Site,
): string | undefined {
  if (party === 'first') return isRelated(host, site.host) ? undefined : host;
  return fact?.domain && isRelated(fact.domain, host) ? fact.domain : host;
}
