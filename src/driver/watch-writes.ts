import type { BrowserContext, Page } from 'playwright-core';
import type { Place } from './sightings.js';
import { bareAddress, hostOf } from './addresses.js';
import { lifetimeOf, sameSiteOf, type CookieSetting } from './cookie-setting.js';
import {
  bytesOf,
  cookieParts,
  scriptOf,
  storeAttributes,
  watchAll,
  watchCookies,
  watchCookieStore,
  watchStorage,
  type Write,
} from './writes-in-page.js';

const BINDING = '__observed_write';

const SOURCE = [
  bytesOf,
  scriptOf,
  cookieParts,
  storeAttributes,
  watchCookies,
  watchCookieStore,
  watchStorage,
  watchAll,
];

/** That a script has written an item. */
export interface ItemWrite {
  readonly storage: 'local' | 'session';
  readonly name: string;
  readonly host: string;
  readonly size: number;
  readonly initiator?: string | undefined;
  readonly place: Place;
}

interface Writer {
  /** The address of the document. */
  readonly document: string;
  readonly place: Place;
  readonly now: number;
}

const domainOf = (attributes: Readonly<Record<string, string>>) =>
  attributes['domain']?.replace(/^\./, '').toLowerCase() || undefined;

function lifetimeIn(attributes: Readonly<Record<string, string>>, now: number) {
  const { 'max-age': age, expires } = attributes;
  if (age && /^-?\d+$/.test(age)) return lifetimeOf(Number(age));
  return lifetimeOf(expires ? (Date.parse(expires) - now) / 1000 : undefined);
}

/** What a script asks for; `undefined` if it deletes the cookie. */
export function scriptSetting(write: Write, writer: Writer): CookieSetting | undefined {
  const { attributes = {}, name, size, isTaken = false } = write;
  const lifetime = lifetimeIn(attributes, writer.now);
  if (lifetime === undefined) return undefined;
  return {
    name,
    host: hostOf(writer.document),
    domain: domainOf(attributes),
    path: attributes['path'],
    size,
    lifetime,
    isSecure: 'secure' in attributes,
    isHttpOnly: false,
    sameSite: sameSiteOf(attributes['samesite']),
    isPartitioned: 'partitioned' in attributes,
    setBy: 'script',
    isTaken,
    initiator: bareAddress(write.script) ?? bareAddress(writer.document),
    place: writer.place,
  };
}

interface Watcher {
  readonly isObserved: (page: Page) => boolean;
  readonly place: () => Place;
  onCookie(setting: CookieSetting): void;
  onItem(write: ItemWrite): void;
}

/** Watches what scripts write in all frames of a context. */
export async function watchWrites(context: BrowserContext, watcher: Watcher): Promise<void> {
  await context.exposeBinding(BINDING, ({ frame, page }, write: Write) => {
    if (!watcher.isObserved(page)) return;
    const writer = { document: frame.url(), place: watcher.place(), now: Date.now() };
    if (write.kind === 'cookie') {
      const setting = scriptSetting(write, writer);
      if (setting) watcher.onCookie(setting);
      return;
    }
    const { kind: storage, name, size, script } = write;
    const initiator = bareAddress(script) ?? bareAddress(writer.document);
    const { place } = writer;
    watcher.onItem({ storage, name, size, host: hostOf(writer.document), initiator, place });
  });
  const source = SOURCE.map(String).join('\n');
  await context.addInitScript(`(() => {\n${source}\nwatchAll('${BINDING}');\n})();`);
}
