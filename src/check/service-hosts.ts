import type { ServiceFacts } from '../catalogue/service-facts.js';
import { matchesName } from '../model/name-pattern.js';

/** From here on, a host says for certain whose it is. */
export const SURE = 2;

/** Any host, with the path that software has there: `matomo.js`. */
const isAnyHost = (address: string): boolean => address.startsWith('https://*/');

/** How well an address is known to be one of a service: 4 by its host too, 1 by its path, else 0. */
export function rankOfAddress(
  { urls = [] }: Pick<ServiceFacts, 'urls'>,
  address: string,
): 0 | 1 | 4 {
  const plain = address.replace(/^http:/, 'https:');
  const found = urls.filter((pattern) => matchesName(pattern, plain));
  if (found.length === 0) return 0;
  return found.every(isAnyHost) ? 1 : 4;
}

/** Whether a host is another one, or belongs to it: `cdn.video.example` to `video.example`. */
export const isWithin = (host: string, other: string): boolean =>
  `.${host.toLowerCase()}`.endsWith(`.${other.toLowerCase().replace(/^\*?\./, '')}`);

/** How well a host is known to be one of a service: 3 by its name, 2 by a pattern, else 0. */
export function rankOfHost({ hosts = [] }: Pick<ServiceFacts, 'hosts'>, host: string): 0 | 2 | 3 {
  if (hosts.includes(host)) return 3;
  return hosts.some((one) => isWithin(host, one)) ? 2 : 0;
}
