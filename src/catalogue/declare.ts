import type { CookieDeclaration, Policy, Service } from '../model/policy.js';
import { originText } from './origin.js';
import type { CookieFacts, ServiceFacts } from './service-facts.js';

/** Whether the data of a service is, or can be, used for advertising. */
export const servesAdvertising = ({ advertising, category }: ServiceFacts): boolean =>
  advertising ?? category === 'marketing';

/** The category that the catalogue proposes: for advertising never the one that needs no consent. */
export const proposedCategory = (facts: ServiceFacts): string =>
  facts.category === 'necessary' && servesAdvertising(facts) ? 'marketing' : facts.category;

/** Software that a site runs itself has no provider but the site. */
export const isOwnSoftware = ({ provider }: ServiceFacts): boolean =>
  /^(the|this) site\b/i.test(provider);

function providerOf(facts: ServiceFacts, { controller, site }: Policy): string {
  if (!isOwnSoftware(facts)) return facts.provider;
  return controller?.name ?? site?.name ?? facts.provider;
}

/** A cookie without the values that are the default in a policy. */
export function withoutDefaults(cookie: CookieDeclaration): CookieDeclaration {
  const { name, duration, storage, party, domain, path, httpOnly } = cookie;
  return {
    name,
    duration,
    storage: storage === 'cookie' ? undefined : storage,
    party: party === 'first' ? undefined : party,
    domain,
    path,
    httpOnly: httpOnly || undefined,
  };
}

/** The service as a policy declares it, in the order of its fields in the file. */
export function declared(facts: ServiceFacts, policy: Policy): Service {
  return {
    id: facts.id,
    category: proposedCategory(facts),
    provider: providerOf(facts, policy),
    name: facts.name,
    kind: facts.kind,
    privacy: facts.privacy ?? undefined,
    from: originText(facts),
    cookies: cookiesOf(facts),
  };
}

function cookiesOf({ cookies }: ServiceFacts): CookieDeclaration[] | undefined {
  return cookies?.length
    ? cookies.map((cookie: CookieFacts) => withoutDefaults(cookie))
    : undefined;
}
