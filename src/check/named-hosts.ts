import { declarationsOf, hasHosts, type HostsById } from './declared.js';
import type { Known } from './known.js';
import type { Observed, ObservedGate } from './observed.js';
import { hostOf, ofCookie } from './subject.js';

/** The services that a gate waits for. A category stands for its only service, if that has no hosts. */
function servicesOfGate({ ids }: ObservedGate, known: Known): string[] {
  const services = known.policy?.services ?? [];
  return ids.flatMap((id) => {
    if (services.some((service) => service.id === id)) return id;
    const inside = services.filter(({ category }) => category === id);
    const unplaced = inside.filter((service) => !hasHosts(service, known));
    return unplaced.length === 1 ? unplaced[0]!.id : [];
  });
}

/**
 * The hosts of third parties that the site gives to its services: those of gates, and those that get
 * cookies which are declared without a domain.
 */
export function namedHosts({ phases, site }: Observed, known: Known): HostsById {
  const hosts = new Map<string, Set<string>>();
  const home = known.siteOf(hostOf(site) ?? site);
  const add = (id: string, host: string): void => {
    if (known.siteOf(host) === home) return;
    hosts.set(id, (hosts.get(id) ?? new Set<string>()).add(host));
  };
  for (const { gates, cookies } of phases) {
    for (const gate of gates) {
      const { host } = gate;
      if (host) servicesOfGate(gate, known).forEach((id) => add(id, host));
    }
    for (const cookie of cookies.filter(({ party }) => party === 'third')) {
      for (const { service } of declarationsOf(ofCookie(cookie), known)) {
        if (!hasHosts(service, known)) add(service.id, cookie.domain);
      }
    }
  }
  return hosts;
}
