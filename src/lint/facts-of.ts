import { servesAdvertising } from '../catalogue/declare.js';
import { originOf } from '../catalogue/origin.js';
import type { CookieFacts, ServiceFacts } from '../catalogue/service-facts.js';
import { matchesName } from '../model/name-pattern.js';
import type { CookieDeclaration, Service } from '../model/policy.js';
import { usualCategory } from './bases.js';
import type { Known } from './finding.js';

/** The entry of the catalogue for a service: the one that `from` names, else the one of its id. */
export const factsOf = (service: Service, { services }: Known): ServiceFacts | undefined =>
  services.get(originOf(service.from)?.id ?? service.id);

/** Whether one domain is, or belongs to, the other: `youtube.com` and `www.youtube.com`. */
export function isRelated(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => `.${name.toLowerCase().replace(/^\*?\./, '')}`);
  return a!.endsWith(b!) || b!.endsWith(a!);
}

/** Whether two declarations can mean one stored item. The name may be a pattern in either. */
export function isSameItem(one: CookieDeclaration, other: CookieDeclaration): boolean {
  const { storage = 'cookie', domain } = one;
  if (storage !== (other.storage ?? 'cookie')) return false;
  if (domain && other.domain && !isRelated(domain, other.domain)) return false;
  return matchesName(one.name, other.name) || matchesName(other.name, one.name);
}

/** Whether a pattern has asterisks only, and so matches every name. */
export const isAll = (name: string): boolean => /^\*+$/.test(name);

/** Whether a cookie that a site declares is this one, wherever it belongs to another site. */
const isTheirs = (declared: CookieDeclaration, theirs: CookieFacts): boolean =>
  !isAll(declared.name) &&
  Boolean(declared.domain) === Boolean(theirs.domain) &&
  isSameItem(declared, theirs);

/**
 * The cookies by which a service can be recognised. Short and common words such as `uid` mean
 * something else on many sites; the domain, an underscore or a second name make them certain.
 */
function tellingCookies(service: Service, { cookies = [] }: ServiceFacts): CookieDeclaration[] {
  const found = (service.cookies ?? []).filter((one) => cookies.some((two) => isTheirs(one, two)));
  const isCertain = found.length > 1 || found.some(({ name, domain }) => domain ?? /^_/.test(name));
  return isCertain ? found : [];
}

function advertiserByCookies(service: Service, { services }: Known): string | undefined {
  for (const facts of services.values()) {
    const [cookie] = servesAdvertising(facts) ? tellingCookies(service, facts) : [];
    const isShared = cookie && isElsewhere(cookie, services);
    if (cookie && !isShared) return `it stores ${cookie.name} as ${facts.name} does`;
  }
  return undefined;
}

/** Whether a service without advertising stores such an item too. */
const isElsewhere = (cookie: CookieDeclaration, services: Known['services']): boolean =>
  [...services.values()].some(
    (facts) => !servesAdvertising(facts) && facts.cookies?.some((other) => isTheirs(cookie, other)),
  );

/** The reason why a service counts as advertising, as a phrase; `undefined` if there is none. */
export function advertisingUse(service: Service, known: Known): string | undefined {
  const { kind } = service;
  const facts = factsOf(service, known);
  if (facts && servesAdvertising(facts)) return `the catalogue knows ${facts.name} as advertising`;
  if (usualCategory(kind) === 'marketing') return `its kind is ${kind}`;
  return facts ? undefined : advertiserByCookies(service, known);
}
