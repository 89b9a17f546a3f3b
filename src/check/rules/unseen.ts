import { originOf } from '../../catalogue/origin.js';
import { factsOf, isSameItem } from '../../lint/facts-of.js';
import type { CookieDeclaration, Service } from '../../model/policy.js';
import type { CheckFinding } from '../finding.js';
import type { Known } from '../known.js';
import { finding } from './rule.js';
import { some } from './words.js';

/*
 * What is said of declared things that no visit has shown.
 */

/** What was seen of the services, whichever phase it was in. */
export interface Seen {
  readonly cookies: ReadonlySet<CookieDeclaration>;
  /** The services of which a host was contacted. */
  readonly services: ReadonlySet<Service>;
  /** Hosts of a service that no request reached. */
  readonly unreached: (service: Service) => string[];
}

const found = ({ id }: Service, message: string): CheckFinding =>
  finding('never-seen', { subject: id, service: id, seen: [], message });

/** A service without data, none of whose hosts was contacted. */
export function unseenService(service: Service, hosts: readonly string[]): CheckFinding {
  const fix = 'Remove it from the list, or visit a page that uses it.';
  const what = `“${service.id}” (${some(hosts)}) was not contacted in any phase`;
  return found(service, `${what}, not even after acceptance. ${fix}`);
}

/** Whether visits show that the site uses a service. */
const isUsed = (service: Service, { cookies, services }: Seen): boolean =>
  services.has(service) || service.cookies?.some((one) => cookies.has(one)) === true;

/** Whether all items are those that the catalogue, with its sources, lists for the service. */
function areListed(service: Service, items: readonly CookieDeclaration[], known: Known): boolean {
  const listed = (originOf(service.from) && factsOf(service, known)?.cookies) ?? [];
  return items.every((one) => listed.some((other) => isSameItem(one, other)));
}

/** Data of a service that no visit has shown. */
export function unseenData(
  service: Service,
  missing: readonly CookieDeclaration[],
  seen: Seen,
  known: Known,
): CheckFinding {
  const names = missing.map(({ name }) => `“${name}”`);
  const [were, it] = missing.length === 1 ? ['was', 'it'] : ['were', 'them'];
  const what = `${some(names, 8)} of “${service.id}” ${were} not observed in any phase`;
  const hosts = seen.unreached(service);
  if (hosts.length > 0) return found(service, unknown(what, hosts, it));
  if (isUsed(service, seen) && areListed(service, missing, known)) {
    const reason = `the site uses “${service.id}”, of which the catalogue lists ${it}`;
    const fix = `Remove ${it} only if you know that your site does not use what sets ${it}.`;
    return { ...found(service, `${what}, but ${reason}. ${fix}`), severity: 'note' };
  }
  const fix = `Remove ${it} from the list, or visit a page that uses ${it}.`;
  return found(service, `${what}, not even after acceptance. ${fix}`);
}

/** A host that was not reached could have set anything. */
function unknown(what: string, hosts: readonly string[], it: string): string {
  const reason = `${some(hosts)} could not be reached, so that the result is unknown`;
  return `${what}, but ${reason}. Keep ${it} in the list, and visit the site again where the network, a proxy and the content security policy let the browser reach the host.`;
}
