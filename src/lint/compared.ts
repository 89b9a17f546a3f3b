import { originOf } from '../catalogue/origin.js';
import { isVerified, type CookieFacts } from '../catalogue/service-facts.js';
import type { CookieDeclaration, Duration } from '../model/policy.js';
import { declaredCookies, declaredServices } from './declared.js';
import { factsOf, isSameItem } from './facts-of.js';
import { finding, type Rule } from './finding.js';
import { daysOf } from './lifetimes.js';

/** The catalogue has changed since the site took the facts. */
export const staleFacts: Rule = (policy, { services }) =>
  declaredServices(policy).flatMap(({ service, path }) => {
    const { id = '', date = '' } = originOf(service.from) ?? {};
    const facts = services.get(id);
    if (!facts || facts.date <= date) return [];
    const message = `“${service.id}” has the facts of ${date}, and the catalogue those of ${facts.date}: run “npx consent-elements update”.`;
    return [finding('stale-facts', `${path}.from`, service.id, message)];
  });

/** Facts that the site took from the catalogue, and that no primary source confirms. */
export const unverified: Rule = (policy, known) =>
  declaredServices(policy).flatMap(({ service, path }) => {
    const facts = originOf(service.from) && factsOf(service, known);
    if (!facts) return [];
    const values = (['provider', 'privacy'] as const).filter(
      (field) =>
        service[field] !== undefined &&
        service[field] === facts[field] &&
        !isVerified(facts, facts.evidence[field]),
    );
    const cookies = (facts.cookies ?? []).filter(
      ({ name, evidence }) =>
        !isVerified(facts, evidence) && service.cookies?.some((one) => one.name === name),
    );
    const names = [...values, ...cookies.map(({ name }) => name)];
    if (names.length === 0) return [];
    const message = `No primary source confirms ${names.join(', ')} of “${service.id}”: compare with your site, in the browser’s list of cookies.`;
    return [finding('unverified', path, service.id, message)];
  });

/** Two ways to write one duration differ by this share at most: P13M and P393D. */
const ROUNDING = 0.03;

const isShorter = (one: Duration, other: Duration): boolean =>
  daysOf(one) < daysOf(other) * (1 - ROUNDING);

const written = (duration: Duration): string =>
  typeof duration === 'string' ? duration : `at most ${duration.max}`;

/**
 * What is wrong about a cookie, as a phrase. A longer lifetime than the true one is no
 * contradiction.
 */
function contradiction(declared: CookieDeclaration, facts: CookieFacts): string | undefined {
  const { duration, party = 'first' } = declared;
  const { duration: real, party: owner = party } = facts;
  if (party !== owner) return `is of the ${party} party, but of the ${owner} one`;
  if (!duration || !real || !isShorter(duration, real)) return undefined;
  return `is stored for ${written(duration)}, but for ${written(real)}`;
}

/** A lifetime that is too short, or the wrong party, by a fact that a primary source confirms. */
export const contradictsCatalogue: Rule = (policy, known) =>
  declaredCookies(policy).flatMap(({ cookie, service, path }) => {
    const facts = factsOf(service, known);
    const verified = facts?.cookies?.filter(({ evidence }) => isVerified(facts, evidence)) ?? [];
    const same = verified.filter((other) => isSameItem(cookie, other));
    const [what, ...others] = same.map((fact) => contradiction(cookie, fact));
    // A pattern may mean several items, of which one is as declared.
    if (!what || !others.every(Boolean)) return [];
    const message = `“${cookie.name}” of “${service.id}” ${what} in the catalogue: correct it, or waive this if you have set it so.`;
    return [finding('contradicts-catalogue', path, service.id, message)];
  });
