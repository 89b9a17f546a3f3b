import type { CookieDeclaration } from '../model/policy.js';
import { covers } from './same-cookie.js';
import type { CookieFacts, ServiceFacts } from './service-facts.js';

/** Stands for all features. */
const ALL = 'all';

/** Whether a site that uses these features has a cookie by one of them. */
export const isByFeature = ({ feature }: CookieFacts, features: readonly string[]): boolean =>
  feature !== undefined && (features.includes(feature) || features.includes(ALL));

/**
 * The facts that hold for a site: without the cookies of features that it does not use. What it
 * declares already is among them, so that it can be compared and completed.
 */
export function factsFor(
  facts: ServiceFacts,
  features: readonly string[],
  own: readonly CookieDeclaration[] = [],
): ServiceFacts {
  const isStored = (cookie: CookieFacts) =>
    cookie.feature === undefined ||
    isByFeature(cookie, features) ||
    own.some((one) => covers(one, cookie));
  return { ...facts, cookies: facts.cookies?.filter(isStored) };
}

/** The cookies that the facts for a site lack. */
export const leftOut = ({ cookies = [] }: ServiceFacts, site: ServiceFacts): CookieFacts[] =>
  cookies.filter((cookie) => !site.cookies?.includes(cookie));

/** @throws {Error} None of the services has a feature that is named. */
export function checkFeatures(
  features: readonly string[],
  services: readonly ServiceFacts[],
): void {
  const cookies = services.flatMap((facts) => facts.cookies ?? []);
  const known = [...new Set(cookies.flatMap(({ feature }) => feature ?? []))];
  const wrong = features.find((one) => one !== ALL && !known.includes(one));
  if (wrong === undefined) return;
  const which = known.length > 0 ? `${known.join(', ')} or ${ALL}` : 'there is none';
  const ids = services.map(({ id }) => id).join(', ') || 'services';
  throw new Error(`--with should name a feature of ${ids}, not “${wrong}”: ${which}.`);
}
