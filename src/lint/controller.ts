import type { Category, Policy } from '../model/policy.js';
import { withRegions } from '../regions/regions.js';
import { says } from './declared.js';
import { finding, type Rule } from './finding.js';

/** Whether a category needs consent, at least in one region. `default` is for all the others. */
function needsConsent({ basis = 'consent' }: Category): boolean {
  if (typeof basis === 'string') return basis === 'consent';
  return basis['default'] === undefined || Object.values(basis).includes('consent');
}

/** The first category for which visitors are asked. `shaped` reports regions that are wrong. */
const asksFor = (policy: Policy): Category | undefined =>
  withRegions(policy, () => undefined).categories.find(needsConsent);

/** A policy that asks for consent and does not say who asks. */
export const missingController: Rule = (policy) => {
  const asked = asksFor(policy);
  if (!asked || says(policy.controller?.name)) return [];
  const message = `The policy asks for consent to “${asked.id}” and does not say who asks: add controller.name, the company or person that answers for the site.`;
  return [finding('missing-controller', 'controller.name', undefined, message)];
};
