import { matchesName } from '../model/name-pattern.js';
import { declaredCookies, type DeclaredCookie } from './declared.js';
import { isAll, isSameItem } from './facts-of.js';
import { finding, type Rule } from './finding.js';

/** A pattern of asterisks only: a withdrawal would delete everything that the site stores. */
export const matchAll: Rule = (policy) =>
  declaredCookies(policy)
    .filter(({ cookie }) => isAll(cookie.name))
    .map(({ cookie: { name }, service: { id }, path }) => {
      const message = `“${name}” of “${id}” matches every name, so that a withdrawal deletes what other services store: write the names.`;
      return finding('match-all', `${path}.name`, id, message);
    });

/** Whether the first is a pattern that matches the second, of another service. */
const covers = (one: DeclaredCookie, other: DeclaredCookie): boolean =>
  one.service.id !== other.service.id &&
  one.cookie.name !== other.cookie.name &&
  isSameItem(one.cookie, other.cookie) &&
  isSameParty(one, other) &&
  matchesName(one.cookie.name, other.cookie.name);

/** A cookie of another site and one of this site are never the same. */
const isSameParty = ({ cookie: one }: DeclaredCookie, { cookie: other }: DeclaredCookie): boolean =>
  (one.party ?? 'first') === (other.party ?? 'first');

/**
 * A pattern that matches what another service stores: the table describes one of the two wrongly.
 */
export const overlappingPattern: Rule = (policy) => {
  const cookies = declaredCookies(policy);
  const patterns = cookies.filter(({ cookie: { name } }) => name.includes('*') && !isAll(name));
  return patterns.flatMap((pattern) =>
    cookies
      .filter((other) => covers(pattern, other))
      .map((other) => {
        const { id } = pattern.service;
        const message = `“${pattern.cookie.name}” of “${id}” also matches “${other.cookie.name}” of “${other.service.id}”: make the pattern longer, or name each cookie.`;
        return finding('overlapping-pattern', `${pattern.path}.name`, id, message);
      }),
  );
};
