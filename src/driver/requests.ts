import { failedBoth } from '../check/failed.js';
import type { ObservedRequest, ObservedSending } from '../check/observed.js';
import { hostOf, partyOf } from './addresses.js';
import type { Sightings } from './sightings.js';
import type { SeenRequest } from './watch-requests.js';

const MOST_PATHS = 50;

type Found = Omit<ObservedRequest, 'moment' | 'page' | 'pages'>;

/** One request that reached its host is enough. */
export const mergeRequests = (known: ObservedRequest, found: Found): ObservedRequest => ({
  ...known,
  ...failedBoth(known, found),
});

/** Records requests and the cookies that went with them. */
export function createRequestRecords(
  requests: Sightings<ObservedRequest>,
  sent: Sightings<ObservedSending>,
  siteHost: string,
) {
  const paths = new Map<string, Set<string>>();
  const pathOf = ({ hostname, pathname }: URL) => {
    const known = paths.get(hostname) ?? new Set();
    paths.set(hostname, known);
    if (known.size >= MOST_PATHS && !known.has(pathname)) return '…';
    known.add(pathname);
    return pathname;
  };
  return ({ url, type, initiator, place, cookies, hasFailed }: SeenRequest): void => {
    const host = url.hostname;
    const party = partyOf(host, siteHost);
    const sentAt = place.isAnswered ? { ...place, moment: 'before' as const } : place;
    for (const name of cookies) {
      sent.add(`${name} ${host}`, { name, host, party, initiator }, sentAt);
    }
    if (host === hostOf(place.page)) return;
    const path = pathOf(url);
    const found = { host, path, party, type, initiator, ...(hasFailed && { hasFailed }) };
    requests.add(`${host} ${path} ${type}`, found, place);
  };
}
