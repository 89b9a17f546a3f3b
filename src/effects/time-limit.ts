/** In milliseconds. How long gates wait for code that announces what was denied. */
const PATIENCE = 3000;

/** Resolves with the promise, or after 3 seconds: a file that never comes holds no gate for ever. */
export const withTimeLimit = (until: unknown): Promise<unknown> =>
  Promise.race([until, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
