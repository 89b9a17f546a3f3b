import { ledger } from '../gates/ledger.js';

/**
 * Keeps every gate of the page shut until a promise has resolved. What gates hold back is a vendor's
 * tag as a rule, and effects have to tell the vendor first what was denied.
 *
 * @param until Must not reject.
 */
export function holdGates(until: Promise<unknown>): void {
  const page = ledger();
  page.announced = Promise.all([page.announced, until]);
}

/** Calls `open` when gates may open: at once in a page that had nothing to wait for yet. */
export function whenAnnounced(open: () => void): void {
  const { announced } = ledger();
  if (!announced) return open();
  // Something else may hold the gates by then.
  void announced.then(() => (announced === ledger().announced ? open() : whenAnnounced(open)));
}
