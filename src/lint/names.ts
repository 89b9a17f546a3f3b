import { originOf } from '../catalogue/origin.js';
import type { ServiceFacts } from '../catalogue/service-facts.js';
import { declaredCookies, declaredServices, declaredSignals } from './declared.js';
import { factsOf, isRelated } from './facts-of.js';
import { finding, type Rule } from './finding.js';
import { insteadOf } from './nearest.js';

/** What a cookie's domain looks like. A leading dot is allowed, and means nothing since RFC 6265. */
const HOST = /^\.?([a-z0-9-]+\.)*[a-z0-9-]+$/i;

const hostsOf = ({ hosts = [], cookies = [] }: ServiceFacts): string[] => [
  ...hosts,
  ...cookies.flatMap(({ domain }) => domain ?? []),
];

/** A domain that is none, or that belongs to somebody else, as far as the catalogue knows. */
export const unknownHost: Rule = (policy, known) =>
  declaredCookies(policy).flatMap(({ cookie: { name, domain, party }, service, path }) => {
    if (domain === undefined) return [];
    const report = (what: string) => [
      finding(
        'unknown-host',
        `${path}.domain`,
        service.id,
        `“${domain}” of “${name}” in “${service.id}” ${what}`,
      ),
    ];
    if (!HOST.test(domain))
      return report('is no domain: write it without scheme, port and path, as in example.org.');
    const facts = factsOf(service, known);
    const hosts = facts ? hostsOf(facts) : [];
    const isTheirs = hosts.length === 0 || hosts.some((host) => isRelated(host, domain));
    if (party !== 'third' || isTheirs) return [];
    return report(`is no host of ${facts!.name} (${hosts.join(', ')}): correct it.`);
  });

/** A signal that the package does not have. */
export const unknownSignal: Rule = (policy, { signals }) =>
  declaredSignals(policy).flatMap(({ name, path }) => {
    if (!signals || signals.has(name)) return [];
    const message = `There is no signal “${name}”, so that no vendor is notified: ${insteadOf(name, [...signals.keys()])}.`;
    return [finding('unknown-signal', path, undefined, message)];
  });

/** A category whose own basis wins over `regions`, which is easily overlooked. */
export const ignoredRegions: Rule = ({ regions, categories }) =>
  categories.flatMap(({ id, basis }, index) => {
    if (regions === undefined || basis === undefined || id === 'necessary') return [];
    const message = `“${id}” names its own basis, so “regions” does not decide about it: remove “basis”, or waive this.`;
    return [finding('ignored-regions', `categories[${index}].basis`, id, message)];
  });

/** A `from` that names no entry of the catalogue. */
export const unknownFacts: Rule = (policy, { services }) =>
  declaredServices(policy).flatMap(({ service, path }) => {
    const { id } = originOf(service.from) ?? {};
    if (!id || services.has(id)) return [];
    const message = `“${service.id}” is from “${id}”, which the catalogue does not have: correct from, or remove it.`;
    return [finding('unknown-facts', `${path}.from`, service.id, message)];
  });
