import { declaredCookies, declaredServices, says } from './declared.js';
import { usualCategory } from './bases.js';
import { factsOf, isSameItem } from './facts-of.js';
import { finding, type Known, type Rule } from './finding.js';
import type { CookieDeclaration, Service } from '../model/policy.js';

/** A service without the name of a company. */
export const missingProvider: Rule = (policy) =>
  declaredServices(policy)
    .filter(({ service }) => !says(service.provider))
    .map(({ service: { id }, path }) => {
      const message = `“${id}” names no provider: write the company behind it into provider, or yourself.`;
      return finding('missing-provider', `${path}.provider`, id, message);
    });

/** Whether somebody else than the site receives data: cookies or the catalogue say so. */
function isThirdParty(service: Service, known: Known): boolean {
  if (service.cookies?.some(({ party }) => party === 'third')) return true;
  // Software that a site runs itself has no country in the catalogue.
  return factsOf(service, known)?.country !== undefined;
}

/** A service of a third party without its privacy notice. */
export const missingPrivacy: Rule = (policy, known) =>
  declaredServices(policy)
    .filter(({ service }) => !says(service.privacy) && isThirdParty(service, known))
    .map(({ service, path }) => {
      const address = factsOf(service, known)?.privacy;
      const remedy = address ? `: the catalogue has ${address}` : ' of its provider';
      const message = `“${service.id}” sends data to a third party: add privacy, the address of the privacy notice${remedy}.`;
      return finding('missing-privacy', path, service.id, message);
    });

/** Whether the catalogue has a stored item, and no source that says how long it is stored. */
function isUnknown(cookie: CookieDeclaration, service: Service, known: Known): boolean {
  const same = factsOf(service, known)?.cookies?.filter((one) => isSameItem(cookie, one)) ?? [];
  return same.length > 0 && same.every(({ duration }) => duration === undefined);
}

/**
 * Stored data without a duration. A pixel stores nothing. What no source says, only the site can find
 * out: a policy as `add` writes it must not fail a build before that.
 */
export const missingDuration: Rule = (policy, known) =>
  declaredCookies(policy)
    .filter(({ cookie }) => cookie.duration === undefined && cookie.storage !== 'pixel')
    .map(({ cookie, service, path }) => {
      const what = `“${cookie.name}” of “${service.id}” says nothing of its lifetime`;
      if (!isUnknown(cookie, service, known)) {
        const message = `${what}: add duration, such as P13M, session or persistent.`;
        return finding('missing-duration', path, service.id, message);
      }
      const message = `${what}, which the catalogue does not know: see how long your browser stores it, and add duration, such as P13M, session or persistent.`;
      return finding('missing-duration', path, service.id, message, 'warning');
    });

/** A service that says neither its purpose nor its kind, which has one. */
export const noPurpose: Rule = (policy) =>
  declaredServices(policy)
    .filter(({ service }) => !says(service.purpose) && !usualCategory(service.kind))
    .map(({ service: { id }, path }) => {
      const message = `“${id}” does not say what it is for: add purpose, or a kind, which has a purpose in every language.`;
      return finding('no-purpose', path, id, message);
    });
