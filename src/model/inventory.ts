import { OUTBOX } from './outbox.js';
import {
  basisOf,
  servicesOf,
  type Category,
  type CookieDeclaration,
  type Policy,
  type Service,
} from './policy.js';

/** A category and its services: one group of rows in the table. */
export interface InventoryGroup {
  readonly category: Category;
  readonly services: readonly Service[];
}

/**
 * Id of the consent cookie's row. The underscore cannot occur in a declared id, so the two cannot
 * collide.
 */
export const CONSENT_SERVICE_ID = 'consent_cookie';

/** The consent cookie's description of itself. */
export interface ConsentCookie {
  readonly name: string;
  /** In days. */
  readonly lifetime: number;
  /** Who sets the cookie, if the policy names no controller. */
  readonly provider: string;
  /**
   * Whether decisions are posted to an endpoint, and are stored on the device until they have been.
   */
  readonly isPosted?: boolean;
}

/**
 * All categories with their services, in the policy's order. The consent cookie is added to the
 * necessary category, unless the policy declares it.
 */
export function inventory(policy: Policy, cookie: ConsentCookie): InventoryGroup[] {
  const groups = policy.categories.map((category) => ({
    category,
    services: servicesOf(policy, category.id),
  }));
  if (isDeclared(policy, cookie.name)) return groups;
  // Otherwise two groups would have the same id.
  const necessary =
    groups.find(({ category }) => basisOf(category) === 'necessary') ??
    groups.find(({ category }) => category.id === NECESSARY.id);
  const { category, services } = necessary ?? { category: NECESSARY, services: [] };
  const own = { ...consentService(policy, cookie), category: category.id };
  services.push(own);
  return necessary ? groups : [{ category, services }, ...groups];
}

const NECESSARY: Category = { id: 'necessary', basis: 'necessary' };

function isDeclared({ services }: Policy, name: string): boolean {
  return services.some(({ cookies = [] }) => cookies.some((cookie) => cookie.name === name));
}

function consentService(
  policy: Policy,
  { name, lifetime, provider, isPosted = false }: ConsentCookie,
): Omit<Service, 'category'> {
  const cookie: CookieDeclaration = { name, duration: `P${lifetime}D` };
  return {
    id: CONSENT_SERVICE_ID,
    provider: policy.controller?.name ?? policy.site?.name ?? provider,
    cookies: isPosted ? [cookie, WAITING] : [cookie],
  };
}

const WAITING: CookieDeclaration = {
  name: `${OUTBOX}*`,
  storage: 'local',
  duration: 'persistent',
};
