import type { ObservedFrame, ObservedGate, ObservedSending } from '../check/observed.js';
import { hostOf, partyOf } from './addresses.js';
import { createSightings, type Sightings } from './sightings.js';
import type { SeenFrame } from './inbox.js';
import { createJar, mergeCookies } from './jar.js';
import { createRequestRecords, mergeRequests } from './requests.js';
import { createStore, mergeItems } from './storage.js';

/** Records frames of other hosts than the page's. */
const frameRecorder =
  (frames: Sightings<ObservedFrame>, siteHost: string) =>
  ({ url, initiator, place }: SeenFrame): void => {
    const [host, path] = [url.hostname, url.pathname];
    if (host === hostOf(place.page)) return;
    frames.add(`${host} ${path}`, { host, path, party: partyOf(host, siteHost), initiator }, place);
  };

/** The records of a phase. */
export function createRecords(siteHost: string) {
  const sent = createSightings<ObservedSending>();
  const requests = createSightings(mergeRequests);
  const frames = createSightings<ObservedFrame>();
  const gates = createSightings<ObservedGate>();
  const cookies = createSightings(mergeCookies);
  const items = createSightings(mergeItems);
  const jar = createJar(cookies, siteHost);
  const store = createStore(items, siteHost);
  const all = [sent, requests, frames, gates, cookies, items];
  return {
    ...{ jar, store, gates },
    addRequest: createRequestRecords(requests, sent, siteHost),
    addFrame: frameRecorder(frames, siteHost),
    isFull: () => all.some((records) => records.isFull()),
    lists: () => ({
      cookies: jar.list(),
      sent: sent.list(),
      items: store.list(),
      requests: requests.list(),
      frames: frames.list(),
      gates: gates.list(),
    }),
  };
}
