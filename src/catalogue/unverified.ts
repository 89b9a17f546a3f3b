import { isOwnSoftware } from './declare.js';
import { cookieLabels } from './same-cookie.js';
import { isVerified, type ServiceFacts } from './service-facts.js';

/** Values that no primary source confirms, and the addresses that name them. */
export interface Unverified {
  readonly values: readonly string[];
  /** Empty: nothing that could be read names them. */
  readonly sources: readonly string[];
}

/** Each value of a service that goes into a policy, with the ids of its sources. */
function evidenceOf(facts: ServiceFacts): (readonly [label: string, ids: readonly string[]])[] {
  const { cookies = [], evidence, privacy } = facts;
  const labels = cookieLabels(cookies);
  const found = cookies.map((cookie, at) => [labels[at]!, cookie.evidence] as const);
  if (privacy) found.unshift(['privacy', evidence.privacy ?? []]);
  if (!isOwnSoftware(facts)) found.unshift(['provider', evidence.provider ?? []]);
  return found;
}

/** The values of a service that no primary source confirms, by their sources. */
export function unverifiedValues(facts: ServiceFacts): Unverified[] {
  const found = new Map<string, { values: string[]; sources: string[] }>();
  for (const [label, ids] of evidenceOf(facts)) {
    if (isVerified(facts, ids)) continue;
    const sources = ids.flatMap((id) => facts.sources[id]?.url ?? []);
    const group = found.get(`${sources}`) ?? { values: [], sources };
    found.set(`${sources}`, { ...group, values: [...group.values, label] });
  }
  return [...found.values()];
}
