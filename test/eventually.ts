import { waitUntil } from '@open-wc/testing-helpers';

/** Waits until a condition of the page, a server or another tab holds; busy machines are slow. */
export const eventually = (isTrue: () => unknown, what = 'in time', timeout = 30_000) =>
  waitUntil(isTrue, what, { timeout });
