import type { Frame, Page } from 'playwright-core';
import type { ObservedItem } from '../check/observed.js';
import type { Place, Sightings } from './sightings.js';
import { hostOf, partyOf } from './addresses.js';
import { readDatabases, readStorage, type FrameItems } from './storage-in-page.js';
import { HANGING, within } from './waiting.js';
import type { ItemWrite } from './watch-writes.js';

const MOST_FRAMES = 50;

type Found = Omit<ObservedItem, 'moment' | 'page' | 'pages'>;

const idOf = ({ host, storage, name }: Pick<Found, 'host' | 'storage' | 'name'>) =>
  `${host} ${storage} ${name}`;

async function readFrame(frame: Frame): Promise<FrameItems[]> {
  const answers = await Promise.all([
    within(frame.evaluate(readStorage), HANGING),
    within(frame.evaluate(readDatabases), HANGING),
  ]);
  return answers.filter((answer) => answer !== undefined);
}

/** Reads what all frames of a page have stored. */
export async function readFrames(page: Page): Promise<FrameItems[]> {
  const frames = page.frames().slice(0, MOST_FRAMES);
  return (await Promise.all(frames.map(readFrame))).flat();
}

/** What is known of an item that is observed once more. */
export const mergeItems = (known: ObservedItem, found: Found): ObservedItem => ({
  ...known,
  size: Math.max(known.size, found.size),
});

/** Items in other storage than cookies. */
export interface Store {
  /** Notes the items that exist at the start, which nothing in this phase has stored. */
  plant(frames: readonly FrameItems[]): void;
  /** Records what was stored since the last time. */
  read(frames: readonly FrameItems[], writes: readonly ItemWrite[], place: Place): void;
  /** The records, with what was there when its host was last read. */
  list(): ObservedItem[];
}

/** Items by their hosts. */
function byHost(frames: readonly FrameItems[]): Map<string, Map<string, Found>> {
  const hosts = new Map<string, Map<string, Found>>();
  for (const { origin, items } of frames) {
    const host = hostOf(origin);
    if (!host) continue;
    const known = hosts.get(host) ?? new Map<string, Found>();
    hosts.set(host, known);
    for (const { storage, name, size } of items) {
      const found: Found = { storage, name, host, size, party: 'first', isKept: false };
      known.set(idOf(found), found);
    }
  }
  return hosts;
}

export function createStore(records: Sightings<ObservedItem>, siteHost: string): Store {
  const last = new Map<string, Map<string, Found>>();
  const plant = (frames: readonly FrameItems[]) => {
    for (const [host, items] of byHost(frames)) last.set(host, items);
  };
  const add = (found: Found, place: Place) =>
    records.add(idOf(found), { ...found, party: partyOf(found.host, siteHost) }, place);
  const addWritten = ({ place, ...write }: ItemWrite) => {
    if (write.host) add({ ...write, party: 'first', isKept: false }, place);
  };
  const isNew = (id: string, { host, size }: Found) => last.get(host)?.get(id)?.size !== size;
  return {
    plant,
    read(frames, writes, place) {
      const written = new Set(writes.map(idOf));
      for (const write of writes) addWritten(write);
      for (const [id, found] of [...byHost(frames).values()].flatMap((items) => [...items])) {
        if (!written.has(id) && isNew(id, found)) add(found, place);
      }
      plant(frames);
    },
    list: () =>
      records.list().map((record) => ({
        ...record,
        isKept: last.get(record.host)?.has(idOf(record)) ?? false,
      })),
  };
}
