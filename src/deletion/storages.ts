export type IsMeant = (name: string) => boolean;

/** In milliseconds. A browser that never answers must not delay the event of a withdrawal. */
const PATIENCE = 2000;

/** Deletes entries of `localStorage` or `sessionStorage`. Returns the names that remain. */
export function deleteItems(area: 'localStorage' | 'sessionStorage', isMeant: IsMeant): string[] {
  try {
    // Reading the property throws where storage is blocked.
    const storage = globalThis[area];
    for (const key of Object.keys(storage).filter(isMeant)) storage.removeItem(key);
    return Object.keys(storage).filter(isMeant);
  } catch {
    return [];
  }
}

/** Deletes databases. Resolves to the names of those that the page or another tab holds open. */
export async function deleteDatabases(isMeant: IsMeant): Promise<string[]> {
  const names = await unlessBlocked(databaseNames(), []);
  const meant = names.filter(isMeant);
  const isGone = await Promise.all(meant.map((name) => unlessBlocked(deleteDatabase(name), false)));
  return meant.filter((_, index) => !isGone[index]);
}

/** `databases()` is missing in older browsers, and rejects where storage is blocked. */
async function databaseNames(): Promise<string[]> {
  try {
    return (await indexedDB.databases()).flatMap(({ name = '' }) => name || []);
  } catch {
    return [];
  }
}

/** Databases whose deletion waits until their connections are closed. */
const waiting = new Map<string, Promise<boolean>>();

/**
 * Resolves to whether a database is gone. A blocked request stays pending: the browser deletes the
 * database when the library or the page closes it. A second request would wait behind the first.
 */
function deleteDatabase(name: string): Promise<boolean> {
  const present = waiting.get(name);
  if (present) return present;
  const gone = new Promise<boolean>((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    const end = (isGone: boolean) => () => {
      waiting.delete(name);
      resolve(isGone);
    };
    request.onsuccess = end(true);
    request.onerror = end(false);
    request.onblocked = () => resolve(false);
  });
  waiting.set(name, gone);
  return gone;
}

/** Deletes entries of the cache storage. Resolves to the names that remain. */
export async function deleteCaches(isMeant: IsMeant): Promise<string[]> {
  return unlessBlocked(deleteCacheEntries(isMeant), []);
}

/** Cache storage does not exist in insecure contexts; it rejects where storage is blocked. */
async function deleteCacheEntries(isMeant: IsMeant): Promise<string[]> {
  try {
    const names = (await caches.keys()).filter(isMeant);
    await Promise.all(names.map((name) => caches.delete(name)));
    return (await caches.keys()).filter(isMeant);
  } catch {
    return [];
  }
}

const unlessBlocked = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
  Promise.race([work, new Promise<T>((resolve) => setTimeout(resolve, PATIENCE, otherwise))]);
