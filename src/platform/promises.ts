/**
 * Whether something is a promise, of whatever class. A page may have replaced `Promise` (zone.js
 * does, for Angular), and no promise of an async function is an instance of that.
 */
export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';

/**
 * Resolves when all promises have settled. It does not use `Promise.allSettled`, because a page may
 * have replaced `Promise`.
 */
export async function settled(promises: readonly (Promise<unknown> | undefined)[]): Promise<void> {
  for (const promise of promises) {
    try {
      await promise;
    } catch {
      // The code that created the promise handles its rejection.
    }
  }
}
