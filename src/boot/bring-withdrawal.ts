import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentUpdate } from '../store/subscribers.js';
import { warn } from './load-core.js';
import { inspectBy } from './page-gates.js';
import { isPolicyThere } from './page-policy.js';

let deleteAfter: ((update: ConsentUpdate) => unknown) | undefined;
let bringing: Promise<void> | undefined;

/** Brings what deletes data, and looks for mistakes in the gates. */
export function bringWithdrawal(store: ConsentStore): Promise<void> {
  return (bringing ??= bring(store).catch(warn));
}

async function bring(store: ConsentStore): Promise<void> {
  const { install, inspectGates } = await import('./withdrawal.js');
  deleteAfter = install(store);
  inspectBy(() => inspectGates(store));
}

/**
 * A withdrawal does not wait for that code; its event does, for it tells what survived. One that
 * another tab has made may come before the policy, which tells what to delete.
 */
export function watchWithdrawals(store: ConsentStore): void {
  store.subscribe((update) => {
    const { consent, changed, reason } = update;
    if (!reason || changed.every((id) => consent.isGranted(id))) return;
    void isPolicyThere(store);
    if (!deleteAfter) update.wait = bringWithdrawal(store).then(() => deleteAfter?.(update));
  });
}
