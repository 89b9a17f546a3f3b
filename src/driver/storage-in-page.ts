/* Functions that run in a frame. They read names and sizes, and never give back a value. */

/** An item that a frame can read. */
export interface FrameItem {
  readonly storage: 'local' | 'session' | 'indexeddb' | 'cache' | 'worker';
  readonly name: string;
  readonly size: number;
}

export interface FrameItems {
  readonly origin: string;
  readonly items: readonly FrameItem[];
}

/** Reads local and session storage. */
export function readStorage(): FrameItems {
  const items: FrameItem[] = [];
  const bytes = new TextEncoder();
  const read = (kind: 'local' | 'session', storage: Storage) => {
    for (let index = 0; index < Math.min(storage.length, 1000); index++) {
      const name = storage.key(index) ?? '';
      const size = bytes.encode(storage.getItem(name) ?? '').length;
      items.push({ storage: kind, name, size });
    }
  };
  try {
    read('local', localStorage);
    read('session', sessionStorage);
  } catch {
    // A sandboxed frame has none.
  }
  return { origin: self.origin, items };
}

/** Reads the names of databases, caches and service workers. */
export async function readDatabases(): Promise<FrameItems> {
  const list = async (storage: FrameItem['storage'], names: () => Promise<string[]>) => {
    const found = await names().catch(() => []);
    return found.slice(0, 1000).map((name) => ({ storage, name, size: 0 }));
  };
  const workers = async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    return registrations.flatMap(({ active, waiting, installing }) => {
      const address = (active ?? waiting ?? installing)?.scriptURL;
      return address ? new URL(address).pathname : [];
    });
  };
  const databases = async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const lists = await Promise.all([
    list('indexeddb', databases),
    list('cache', async () => caches.keys()),
    list('worker', workers),
  ]);
  return { origin: self.origin, items: lists.flat() };
}
