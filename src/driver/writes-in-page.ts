/*
 * Functions that run in the page: `watch-writes.ts` sends their source there. They use nothing but
 * each other, and a page must not notice them. No value leaves the page.
 */

/** What a script has written. */
export interface Write {
  readonly kind: 'cookie' | 'local' | 'session';
  readonly name: string;
  readonly size: number;
  /** The address of the script, with its query; absent if the stack names none. */
  readonly script?: string | undefined;
  /** The attributes of a cookie, in lower case, with their values. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether the page can read the cookie afterwards. */
  readonly isTaken?: boolean;
}

export type Send = (write: Write) => void;

/** The first address in a stack. */
export function scriptOf(stack: string | undefined): string | undefined {
  return /\bhttps?:\/\/[^\s)]+?(?=:\d+:\d+)/.exec(stack ?? '')?.[0];
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Name, size and attributes of what a script assigns to `document.cookie`. */
export function cookieParts(text: string) {
  const [pair = '', ...rest] = text.split(';');
  const at = pair.indexOf('=');
  const name = at < 0 ? '' : pair.slice(0, at).trim();
  const attributes: Record<string, string> = {};
  for (const part of rest) {
    const [key = '', ...values] = part.split('=');
    attributes[key.trim().toLowerCase()] = values.join('=').trim();
  }
  return { name, size: bytesOf(name + pair.slice(at + 1).trim()), attributes };
}

export function watchCookies(send: Send): void {
  const property = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (!property?.get || !property.set) return;
  const { get, set } = property;
  const isThere = (page: unknown, name: string) =>
    (get.call(page) as string).split('; ').some((pair) => pair.startsWith(`${name}=`));
  const write = {
    set cookie(text: unknown) {
      const value = `${text as string}`;
      set.call(this, value);
      try {
        const parts = cookieParts(value);
        const script = scriptOf(new Error().stack);
        send({ kind: 'cookie', ...parts, script, isTaken: isThere(this, parts.name) });
      } catch {
        // The page must not notice.
      }
    },
  };
  const setter = Object.getOwnPropertyDescriptor(write, 'cookie')!.set;
  Object.defineProperty(Document.prototype, 'cookie', { ...property, set: setter });
}

/** The attributes of what a script hands to `cookieStore.set`. */
export function storeAttributes(cookie: Readonly<Record<string, unknown>>): Record<string, string> {
  // The browser adds `secure` to all of them.
  const attributes: Record<string, string> = { secure: '', samesite: 'strict', path: '/' };
  for (const key of ['domain', 'path', 'sameSite']) {
    if (cookie[key] != null) attributes[key.toLowerCase()] = String(cookie[key]);
  }
  if (cookie['expires'] != null) {
    attributes['expires'] = new Date(Number(cookie['expires'])).toUTCString();
  }
  if (cookie['partitioned']) attributes['partitioned'] = '';
  return attributes;
}

export function watchCookieStore(send: Send): void {
  const store = (globalThis as { CookieStore?: { prototype: CookieSetter } }).CookieStore
    ?.prototype;
  if (!store) return;
  const { set } = store;
  store.set = {
    async set(this: unknown, ...given: unknown[]) {
      const script = scriptOf(new Error().stack);
      const answer: unknown = await set.apply(this, given);
      const [first, second] = given;
      const cookie = (typeof first === 'object' ? first : { name: first, value: second }) as Record<
        string,
        unknown
      >;
      const name = String(cookie['name']);
      const size = bytesOf(name + String(cookie['value']));
      send({
        kind: 'cookie',
        name,
        size,
        script,
        attributes: storeAttributes(cookie),
        isTaken: true,
      });
      return answer;
    },
  }.set;
}

interface CookieSetter {
  set(...given: unknown[]): Promise<unknown>;
}

export function watchStorage(send: Send): void {
  const { setItem } = Storage.prototype;
  const written = {
    setItem(this: Storage, ...given: [string, string]) {
      setItem.apply(this, given);
      try {
        const kind = this === sessionStorage ? 'session' : 'local';
        const [name, value] = [String(given[0]), String(given[1])];
        send({ kind, name, size: bytesOf(value), script: scriptOf(new Error().stack) });
      } catch {
        // The page must not notice.
      }
    },
  };
  Storage.prototype.setItem = written.setItem;
}

/** Begins to watch. */
export function watchAll(binding: string): void {
  const page = globalThis as unknown as Record<string, unknown>;
  const report = page[binding] as ((write: Write) => Promise<void>) | undefined;
  if (typeof report !== 'function' || typeof Document !== 'function') return;
  // A page that lists the names of its window finds nothing new.
  Object.defineProperty(page, binding, { enumerable: false });
  const send: Send = (write) => void report(write).catch(() => undefined);
  watchCookies(send);
  watchCookieStore(send);
  watchStorage(send);
}
