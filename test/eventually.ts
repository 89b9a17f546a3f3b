import { waitUntil } from '@open-wc/testing';

/** Waits for what the page, a server or another tab will know; busy machines take their time. */
export const eventually = (isTrue: () => unknown, what = 'in time', timeout = 8000) =>
  waitUntil(isTrue, what, { timeout });
