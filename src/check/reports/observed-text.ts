import type { Observed, ObservedPhase } from '../observed.js';
import { listed, plural, visible } from './wording.js';
import { wrapped } from './wrapped.js';

const namesIn = (list: readonly { readonly name: string }[]): Set<string> =>
  new Set(list.map(({ name }) => name));

/** The hosts of other sites that pages of these phases contact, sorted. */
function foreignHosts(phases: readonly ObservedPhase[]): string[] {
  const all = phases.flatMap(({ requests, frames }) => [...requests, ...frames]);
  const third = all.filter(({ party }) => party === 'third').map(({ host }) => host);
  return [...new Set(third)].sort();
}

function phaseLine(phase: ObservedPhase): string {
  if (phase.notRun !== undefined) return wrapped(`${phase.phase}: not run. ${phase.notRun}`, 2);
  const counts = [
    plural(namesIn(phase.cookies).size, 'cookie'),
    `${namesIn(phase.sent).size} sent`,
    plural(namesIn(phase.items).size, 'item') + ' in other storage',
    plural(foreignHosts([phase]).length, 'host') + ' of others',
  ];
  return wrapped(`${phase.phase}: ${listed(counts)}`, 2);
}

/** Each owner with its hosts, in the order of the hosts; without an owner, the host alone. */
function ownersText(hosts: readonly string[], nameOf: (host: string) => string | undefined) {
  const owners = new Map<string, string[]>();
  for (const host of hosts) {
    const owner = nameOf(host) ?? 'unknown';
    owners.set(owner, [...(owners.get(owner) ?? []), host]);
  }
  return [...owners].map(([owner, its]) => wrapped(`${owner}: ${its.join(', ')}`, 2));
}

/**
 * What was observed, in numbers: cookies, other storage and hosts in each phase; and who gets
 * requests.
 *
 * @param nameOf Whose host it is; `undefined` if that is not known.
 */
export function observedText(
  observed: Observed,
  nameOf: (host: string) => string | undefined = () => undefined,
): string {
  const { site, pages, phases, troubles } = observed;
  const hosts = foreignHosts(phases);
  const managers = new Set(phases.flatMap(({ banner }) => (banner ? [banner.manager] : [])));
  const lines = [
    `${site}: ${plural(pages.length, 'page')} visited`,
    `Banner: ${managers.size > 0 ? listed([...managers]) : 'none was seen'}`,
    'Phases',
    ...phases.map(phaseLine),
    ...(hosts.length > 0 ? ['Hosts of others', ...ownersText(hosts, nameOf)] : []),
    // The phases are not named here, and most troubles are the same in all of them.
    ...new Set(troubles.map(({ address, message }) => wrapped(`${address}: ${message}`, 0))),
  ];
  return lines.map((line) => line.split('\n').map(visible).join('\n')).join('\n');
}
