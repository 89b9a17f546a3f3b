import type { BrowserContext, Page, Request, Response } from 'playwright-core';
import { bareAddress, webAddress } from './addresses.js';
import type { Place } from './sightings.js';
import { serverSetting, type CookieSetting } from './cookie-setting.js';
import { createInitiators } from './initiators.js';
import { setCookiesOf } from './libraries.js';
import { isUnreached } from './unreached.js';
import { HANGING, within } from './waiting.js';
import type { Windows } from './windows.js';

/** A request as it was made. */
export interface SeenRequest {
  readonly url: URL;
  readonly type: string;
  readonly initiator?: string | undefined;
  readonly place: Place;
  /** The names of the cookies that went with it. */
  readonly cookies: readonly string[];
  /** Whether it did not reach its host; absent if it did. */
  readonly hasFailed?: true | undefined;
}

/** A page that never ends requesting would fill the memory otherwise. */
const MOST = 5000;

/** The requests of a context since they were last taken. */
export interface Requests {
  /** Whether requests are under way that keep a page from being complete. */
  isUnderWay(): boolean;
  /** When a request last began or ended. */
  lastChange(): number;
  /** Forgets requests under way: those of a page that was left may never end. */
  forget(): void;
  /** Watches a page for the initiators of its requests. */
  follow(page: Page): Promise<void>;
  /** Resolves to what was seen, and forgets it. */
  take(): Promise<{ requests: SeenRequest[]; settings: CookieSetting[] }>;
}

interface Entry {
  readonly request: Request;
  readonly url: URL;
  readonly place: Place;
  /** As it was known when the request was taken; the browser's tools know it later than Playwright. */
  initiator?: string | undefined;
  cookies: readonly string[];
  /** `Set-Cookie` headers of the answer. */
  lines: readonly string[];
  answered: number;
}

const NEVER_ENDING = new Set(['eventsource', 'websocket', 'ping', 'media']);

const cookieNames = (header: string | undefined): string[] =>
  (header ?? '').split(/;\s*/).flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 ? pair.slice(0, at) : [];
  });

/** The document that a request belongs to: of a frame's own document, the one around it. */
function documentOf(request: Request): string | undefined {
  try {
    const frame = request.frame();
    const around = request.isNavigationRequest() ? frame.parentFrame() : frame;
    return bareAddress((around ?? frame).url()) ?? bareAddress(request.url());
  } catch {
    // A service worker's request has no frame, nor has one of a page that does not exist yet.
    return request.isNavigationRequest() ? bareAddress(request.url()) : undefined;
  }
}

async function readSent(entry: Entry): Promise<void> {
  const headers = await entry.request.allHeaders().catch(() => undefined);
  entry.cookies = cookieNames(headers?.['cookie']);
}

async function readAnswer(entry: Entry, response: Response): Promise<void> {
  entry.answered = Date.now();
  const headers = (await within(response.headersArray(), HANGING)) ?? [];
  entry.lines = headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value.split('\n'));
}

const settingsOf = ({ url, lines, answered: now, place, initiator }: Entry): CookieSetting[] =>
  setCookiesOf(lines).flatMap(
    (cookie) => serverSetting(cookie, { url, now, initiator, place }) ?? [],
  );

const seenRequest = ({ request, ...entry }: Entry): SeenRequest => ({
  url: entry.url,
  place: entry.place,
  cookies: entry.cookies,
  initiator: entry.initiator,
  hasFailed: entry.answered === 0 && isUnreached(request) ? true : undefined,
  type: request.resourceType(),
});

/** Requests, and answers to them and to earlier ones, that were not taken yet. */
function createEntries(place: () => Place) {
  const all = new WeakMap<Request, Entry>();
  const requests = new Set<Entry>();
  const answers = new Set<Entry>();
  let reading: Promise<void>[] = [];
  return {
    add(request: Request, url: URL): void {
      if (requests.size >= MOST) return;
      const entry: Entry = { request, url, place: place(), cookies: [], lines: [], answered: 0 };
      all.set(request, entry);
      requests.add(entry);
      reading.push(readSent(entry));
    },
    addAnswer(response: Response): void {
      const entry = all.get(response.request());
      if (!entry) return;
      answers.add(entry);
      reading.push(readAnswer(entry, response));
    },
    async take() {
      const taken = { requests: [...requests], answers: [...answers] };
      const pending = reading;
      reading = [];
      requests.clear();
      answers.clear();
      await within(Promise.all(pending), HANGING);
      return taken;
    },
  };
}

/** Knows whether requests are under way. */
function createActivity() {
  const underWay = new Set<Request>();
  let lastChange = Date.now();
  return {
    began(request: Request): void {
      lastChange = Date.now();
      if (!NEVER_ENDING.has(request.resourceType())) underWay.add(request);
    },
    ended(request: Request): void {
      lastChange = Date.now();
      underWay.delete(request);
    },
    lastChange: () => lastChange,
    isUnderWay: () => underWay.size > 0,
    forget: () => underWay.clear(),
  };
}

/** Watches the requests of a context: of observed pages, their frames and service workers. */
export function watchRequests(
  context: BrowserContext,
  windows: Windows,
  place: () => Place,
): Requests {
  const entries = createEntries(place);
  const initiators = createInitiators(context);
  const { began, ended, ...activity } = createActivity();
  context.on('request', (request) => {
    const url = webAddress(request.url());
    if (!url || windows.isElsewhere(request)) return;
    began(request);
    entries.add(request, url);
  });
  context.on('response', entries.addAnswer);
  context.on('requestfinished', ended);
  context.on('requestfailed', ended);
  return {
    ...activity,
    follow: initiators.follow,
    async take() {
      const { requests, answers } = await entries.take();
      for (const entry of requests) {
        entry.initiator = initiators.of(entry.request.url()) ?? documentOf(entry.request);
      }
      initiators.forget();
      return { requests: requests.map(seenRequest), settings: answers.flatMap(settingsOf) };
    },
  };
}
