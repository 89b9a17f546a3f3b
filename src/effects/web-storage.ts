type IsMeant = (name: string) => boolean;

/** Deletes entries of `localStorage` or `sessionStorage`; returns those that are still there. */
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

/**
 * Deletes databases. That takes its time and may have to wait for the page to close them, so
 * nothing can be reported yet; a warning follows where one is still in use.
 */
export function deleteDatabases(isMeant: IsMeant): string[] {
  void inBackground('IndexedDB', async () => {
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined || !isMeant(name)) continue;
      const request = indexedDB.deleteDatabase(name);
      request.onblocked = () =>
        console.warn(`consent-elements: the database ${name} goes once the page closes it`);
    }
  });
  return [];
}

/** Deletes entries of the cache storage, in the background as well. */
export function deleteCaches(isMeant: IsMeant): string[] {
  void inBackground('Cache storage', async () => {
    const names = await caches.keys();
    await Promise.all(names.filter(isMeant).map((name) => caches.delete(name)));
  });
  return [];
}

/** Neither exists on insecure pages, and both throw where storage is blocked. */
async function inBackground(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.warn(`consent-elements: ${what} could not be cleared`, error);
  }
}
