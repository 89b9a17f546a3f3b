import { ledger } from '../gates/ledger.js';

/**
 * Keeps all gates of the page closed until a promise resolves. A gate usually holds back a vendor's
 * tag, and effects must announce to the vendor what was denied before the tag runs.
 *
 * @param until Must not reject.
 */
export function holdGates(until: Promise<unknown>): void {
  const page = ledger();
  page.announced = Promise.all([page.announced, until]);
}

/** Calls `open` when gates may open; synchronously if nothing has asked gates to wait. */
export function whenAnnounced(open: () => void): void {
  const { announced } = ledger();
  if (!announced) return open();
  // Another promise may hold the gates by then.
  void announced.then(() => (announced === ledger().announced ? open() : whenAnnounced(open)));
}

/** In milliseconds. How long gates wait for code that announces what was denied. */
const PATIENCE = 3000;

/** Resolves with the promise, or after 3 seconds: a file that never comes holds no gate for ever. */
export const withTimeLimit = (until: unknown): Promise<unknown> =>
  Promise.race([until, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
