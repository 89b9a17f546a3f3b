import { OUTBOX } from '../model/outbox.js';

/** Whether a decision waits on the device to be posted; not where storage is blocked. */
export function isAnyWaiting(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(OUTBOX));
  } catch {
    return false;
  }
}
