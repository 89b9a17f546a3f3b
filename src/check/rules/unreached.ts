import type { Service } from '../../model/policy.js';
import { ofContact } from '../subject.js';
import { grouped, inPhases, type Context } from './rule.js';

/** Finds the hosts of a service that were contacted and never reached, in any phase. */
export function unreachedHosts({ observed, identityOf }: Context): (service: Service) => string[] {
  const requests = inPhases(observed, (phase) => phase.requests);
  const groups = grouped(requests, ({ host }) => host);
  const failed = groups.filter((group) => group.every(({ hasFailed }) => hasFailed));
  const isOf = (service: Service, group: typeof requests) =>
    group.some((one) => identityOf(ofContact(one)).services.includes(service));
  return (service) => failed.filter((group) => isOf(service, group)).map((group) => group[0]!.host);
}
