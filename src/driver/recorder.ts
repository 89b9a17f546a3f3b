import type { BrowserContext, Page } from 'playwright-core';
import type { ObservedPhase } from '../check/observed.js';
import type { Place } from './sightings.js';
import { recordGates } from './gates.js';
import { createInbox, frameOf, socketOf } from './inbox.js';
import type { FrameItems } from './storage-in-page.js';
import { createRecords } from './records.js';
import { readFrames } from './storage.js';
import { HANGING, within } from './waiting.js';
import { watchRequests, type Requests } from './watch-requests.js';
import { watchWrites } from './watch-writes.js';
import { createWindows, type Windows } from './windows.js';

export type Lists = Omit<ObservedPhase, 'phase' | 'notRun' | 'banner'>;

/** Records what happens in the context of a phase. */
export interface Recorder {
  place: Place;
  readonly requests: Requests;
  /** Watches a page that was opened. */
  follow(page: Page): Promise<void>;
  /** Takes note of what was there before the phase. */
  plant(items: readonly FrameItems[]): Promise<void>;
  /** Records what happened since the last time, and what is there now. */
  record(page: Page): Promise<void>;
  /** Forgets what happened since the last time: the page was not one of the site. */
  forget(): Promise<void>;
  lists(): Lists;
  /** Whether there was more than a record can contain. */
  isFull(): boolean;
}

interface Parts {
  readonly context: BrowserContext;
  readonly windows: Windows;
  readonly requests: Requests;
  readonly inbox: ReturnType<typeof createInbox>;
  readonly records: ReturnType<typeof createRecords>;
}

const jarOf = (context: BrowserContext) => within(context.cookies(), HANGING);

async function record(parts: Parts, page: Page, place: Place) {
  const { context, windows, requests, inbox, records } = parts;
  const [made, items, cookies] = await Promise.all([
    requests.take(),
    readFrames(page),
    jarOf(context),
    recordGates(page, records.gates, place),
  ]);
  const seen = inbox.take();
  for (const request of [...made.requests, ...seen.sockets]) records.addRequest(request);
  for (const frame of seen.frames) records.addFrame(frame);
  const settings = [...seen.settings, ...made.settings];
  if (cookies) records.jar.read(windows.without(cookies, settings), settings, place);
  records.store.read(items, seen.items, place);
}

async function plantJar({ context, records }: Parts): Promise<void> {
  const cookies = await jarOf(context);
  if (cookies) records.jar.plant(cookies);
}

function recorderOf(parts: Parts, place: Place): Recorder {
  const { windows, requests, inbox, records } = parts;
  const recorder: Recorder = {
    ...{ place, requests },
    follow(page) {
      windows.observe(page);
      page.on('framenavigated', (frame) => inbox.addFrame(frameOf(frame, recorder.place)));
      page.on('websocket', (socket) => {
        inbox.addSocket(socketOf(socket, page, recorder.place));
      });
      return requests.follow(page);
    },
    async plant(items) {
      await plantJar(parts);
      records.store.plant(items);
    },
    record: (page) => record(parts, page, recorder.place),
    async forget() {
      const { requests: made } = await requests.take();
      // The browser may store their cookies a moment after the page was closed.
      windows.leave(made.map(({ url }) => url.hostname));
      inbox.take();
      await plantJar(parts);
    },
    ...{ lists: records.lists, isFull: records.isFull },
  };
  return recorder;
}

/** @param place Where the phase begins. */
export async function createRecorder(
  context: BrowserContext,
  siteHost: string,
  place: Place,
): Promise<Recorder> {
  const now = () => recorder.place;
  const [inbox, records] = [createInbox(), createRecords(siteHost)];
  const windows = createWindows(siteHost);
  const requests = watchRequests(context, windows, now);
  const recorder = recorderOf({ context, windows, requests, inbox, records }, place);
  const watcher = { place: now, onCookie: inbox.addSetting, onItem: inbox.addItem };
  await watchWrites(context, { ...watcher, isObserved: windows.isObserved });
  return recorder;
}
