import type { ServiceFacts } from '../../catalogue/service-facts.js';
import type { CookieDeclaration } from '../../model/policy.js';
import { isAll, isRelated } from '../../lint/facts-of.js';
import { hasName, mostExact } from '../item-names.js';
import type { Seen } from './seen.js';

/** An end of a name that looks like an id: hexadecimal digits, a number, or letters among digits. */
const ENDS = [
  /^(.*?[^0-9a-z])(?=.*\d)[0-9a-f]{4,}(?:-?[0-9a-f]{2,})+$/i,
  /^(.*[-_.:])\d+$/,
  /^(.*\D)\d{6,}$/,
  /^(.*[-_.:])(?=[a-z]*\d[a-z0-9]*[a-z])[a-z0-9]{8,}$/,
];

/** What precedes an id at the end of a name; `undefined` without one, or without enough before it. */
function stemOf(name: string): string | undefined {
  for (const end of ENDS) {
    const [, stem] = end.exec(name) ?? [];
    if (stem !== undefined && /[0-9a-z].*[0-9a-z]/i.test(stem)) return stem;
  }
  return undefined;
}

/**
 * The names as a policy has them: names that differ in an id at their end only become one pattern. A
 * single name stays as it is, because nothing shows which part of it changes.
 */
export function patternsFor(names: readonly string[]): ReadonlyMap<string, string> {
  const all = [...new Set(names)];
  const stems = all.flatMap((name) => stemOf(name) ?? []);
  const often = new Set(stems.filter((stem, place) => stems.indexOf(stem) !== place));
  return new Map(
    all.map((name) => {
      const own = stemOf(name);
      const stem = own !== undefined && often.has(own) ? own : randomStemOf(name, often, all);
      return [name, stem === undefined ? name : `${stem}*`];
    }),
  );
}

/** The stem of a name whose id happens to have no digit: others have ids of the same length. */
function randomStemOf(
  name: string,
  stems: ReadonlySet<string>,
  all: readonly string[],
): string | undefined {
  if (!/[-_.:][a-z]{8,}$/.test(name)) return undefined;
  return [...stems].find((stem) => {
    const alike = all.filter((one) => stemOf(one) === stem && one.length === name.length);
    return name.startsWith(stem) && /[-_.:]$/.test(stem) && alike.length > 2;
  });
}

/** The cookie of the catalogue that something is, if it knows one. */
export function factOf(seen: Seen, facts?: ServiceFacts): CookieDeclaration | undefined {
  const named = (facts?.cookies ?? []).filter((one) => !isAll(one.name) && hasName(one, seen));
  const meant = named.filter(
    ({ party = 'first', domain }) =>
      party === seen.party && (!domain || isRelated(domain, seen.host)),
  );
  return mostExact(meant.length > 0 ? meant : named);
}
