import { factsOf, isRelated } from '../../lint/facts-of.js';
import { resolveText } from '../../model/localized-text.js';
import { matchesName } from '../../model/name-pattern.js';
import type { Policy, Service } from '../../model/policy.js';
import type { CheckFinding } from '../finding.js';
import type { Known } from '../known.js';
import { findingsAbout } from './matrix-cell.js';
import type { Thing } from './matrix-things.js';

/** The policy, and the catalogue by the ids of its services. */
export type Declared = Pick<Known, 'policy' | 'services'>;

/** Rows of one service, or of none. */
export interface Group<Row> {
  readonly kind: 'service' | 'undeclared' | 'other';
  readonly title: string;
  /** The id of the category, where it is known. */
  readonly category?: string | undefined;
  readonly rows: readonly Row[];
}

function declares({ cookies = [] }: Service, thing: Thing): boolean {
  return cookies.some(({ name, storage = 'cookie', domain }) => {
    const isThere = domain === undefined || isRelated(domain, thing.host);
    if (thing.kind === 'host') return domain !== undefined && isThere;
    return storage === thing.kind && isThere && matchesName(name, thing.name);
  });
}

/** Whether the catalogue knows the thing as a host of the service. */
const hasHost = (service: Service, { kind, name }: Thing, { services }: Declared): boolean =>
  kind === 'host' &&
  Boolean(factsOf(service, { services })?.hosts?.some((host) => isRelated(host, name)));

function declaredService(thing: Thing, declared: Declared): string | undefined {
  const services = declared.policy?.services ?? [];
  const its =
    services.find((service) => declares(service, thing)) ??
    services.find((service) => hasHost(service, thing, declared));
  return its?.id;
}

/** The service of a thing: from its findings, if they name one. */
function serviceOf(
  thing: Thing,
  findings: readonly CheckFinding[],
  declared: Declared | undefined,
): string | undefined {
  const its = findingsAbout(thing, findings);
  const known = its.find(({ service }) => service)?.service;
  return known ?? (declared && declaredService(thing, declared));
}

const isUndeclared = (thing: Thing, findings: readonly CheckFinding[]): boolean =>
  findingsAbout(thing, findings).some(({ id }) => id.startsWith('undeclared-'));

function titleOf(id: string, policy: Policy | undefined) {
  const service = policy?.services.find((one) => one.id === id);
  const title = resolveText(service?.name, 'en').text || id;
  return { title, category: service?.category };
}

/** Where a service stands in the policy; one that is not in it comes last. */
function placeOf(id: string, policy: Policy | undefined): number {
  const place = policy?.services.findIndex((one) => one.id === id) ?? -1;
  return place < 0 ? Infinity : place;
}

/** Groups rows: what nothing declares, the services in the order of the policy, and the rest. */
export function groupsOf<Row extends Thing>(
  rows: readonly Row[],
  findings: readonly CheckFinding[],
  declared: Declared | undefined,
): Group<Row>[] {
  const policy = declared?.policy;
  const services = new Map<string, Row[]>();
  const [undeclared, other]: [Row[], Row[]] = [[], []];
  for (const row of rows) {
    const id = isUndeclared(row, findings) ? undefined : serviceOf(row, findings, declared);
    if (id !== undefined) services.set(id, [...(services.get(id) ?? []), row]);
    else (isUndeclared(row, findings) ? undeclared : other).push(row);
  }
  const ids = [...services.keys()].sort((a, b) => placeOf(a, policy) - placeOf(b, policy) || 0);
  return [
    { kind: 'undeclared' as const, title: 'Not declared', rows: undeclared },
    ...ids.map((id) => ({
      kind: 'service' as const,
      ...titleOf(id, policy),
      rows: services.get(id)!,
    })),
    { kind: 'other' as const, title: 'Without a service', rows: other },
  ].filter((group) => group.rows.length > 0);
}
