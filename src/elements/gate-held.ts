import { categoryTexts } from '../localization/category-texts.js';
import type { Localization } from '../localization/localization.js';
import { serviceName } from '../localization/service-texts.js';
import type { LocalizedText } from '../model/localized-text.js';
import { servicesOf, type Policy, type Service } from '../model/policy.js';

/** What a gate holds back: its name, and the services that it would use. */
export interface Held {
  readonly name: LocalizedText;
  readonly services: readonly Service[];
}

/** The held-back content's name and services; `undefined` without a policy and for unknown ids. */
export function heldBy(
  id: string,
  policy: Policy | undefined,
  i18n: Localization,
): Held | undefined {
  const service = policy?.services.find((one) => one.id === id);
  if (service) return { name: serviceName(service, i18n), services: [service] };
  const category = policy?.categories.find((one) => one.id === id);
  if (!policy || !category) return undefined;
  return { name: categoryTexts(category, i18n).name, services: servicesOf(policy, id) };
}
