import type { ConsentStore } from '../store/consent-store.js';
import { warn } from './load-core.js';
import { inspectBy } from './page-gates.js';

let part: typeof import('./withdrawal.js') | undefined;
let bringing: Promise<void> | undefined;

/** Brings what deletes data, and looks for mistakes in the gates. */
export function bringWithdrawal(store: ConsentStore): Promise<void> {
  return (bringing ??= bring(store).catch(warn));
}

async function bring(store: ConsentStore): Promise<void> {
  const { install, inspectGates } = (part = await import('./withdrawal.js'));
  install(store);
  inspectBy(() => inspectGates(store.policy));
}

/** A withdrawal does not wait for that code; its event does, for it tells what survived. */
export function watchWithdrawals(store: ConsentStore): void {
  store.subscribe((update) => {
    const { consent, changed, reason } = update;
    if (part || !reason || changed.every((id) => consent.isGranted(id))) return;
    update.wait = bringWithdrawal(store).then(() => part?.clearWithdrawn(store, update));
  });
}
