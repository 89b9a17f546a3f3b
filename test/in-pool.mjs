/**
 * A promise, and how to end it.
 *
 * @template T
 */
function later() {
  /** @type {{ resolve: (value: T) => void, reject: (reason: unknown) => void }} */
  const ways = { resolve() {}, reject() {} };
  /** @type {Promise<T>} */
  const promise = new Promise((resolve, reject) => Object.assign(ways, { resolve, reject }));
  return { promise, ...ways };
}

/**
 * Runs tasks in their order, some at the same time. Returns a promise of each result.
 *
 * @template T
 * @param {readonly (() => Promise<T>)[]} tasks
 * @param {number} width How many run at the same time.
 * @returns {Promise<T>[]}
 */
export function inPool(tasks, width) {
  /** @type {{ task: () => Promise<T>, promise: Promise<T>, resolve: (value: T) => void, reject: (reason: unknown) => void }[]} */
  const waiting = tasks.map((task) => ({ task, ...later() }));
  const results = waiting.map(({ promise }) => promise);
  // A failure is reported to the caller that awaits the result.
  for (const result of results) result.catch(() => undefined);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await next.task().then(next.resolve, next.reject);
    }
  };
  for (let index = 0; index < width; index += 1) void work();
  return results;
}
