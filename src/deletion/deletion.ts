import { CONSENT_SERVICE_ID } from '../model/inventory.js';
import type { Policy, Service } from '../model/policy.js';
import type { Survivor } from '../store/consent-events.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentUpdate } from '../store/subscribers.js';
import { deleteDeclared, SURVIVED, type Known } from './declared-data.js';
import { whenIdleIn, whenLeft } from './moments.js';
import type { ConsentEffect } from '../effects/run-effects.js';

/**
 * Deletes what a service declared when the service may no longer be used, then reads again and
 * reports what remains. Never deletes data that is necessary, still granted or not declared.
 */
export const deletion: ConsentEffect = (store, options) => {
  store.subscribe(deletionIn(store, options), options);
};

/** Milliseconds after a change by which libraries have written the data that they had buffered. */
const AFTER_CHANGE = [1000, 4000, 12_000];

/**
 * The subscriber that deletes data at each withdrawal, and again some moments later and when the
 * page is left, because libraries may write once more. When the policy has loaded, it deletes what
 * an earlier page view left. Returns a promise if the event has to wait for the survivors.
 */
export function deletionIn(store: ConsentStore, options: { readonly signal: AbortSignal }) {
  const withdrawn = new Set<string>();
  let policy: Policy | undefined;
  const deleteAgain = () => void deleteServices(store, (one) => isShut(one, store, withdrawn));
  whenLeft(deleteAgain, options);
  const deleteSoon = () => {
    for (const delay of AFTER_CHANGE) whenIdleIn(delay, deleteAgain, options);
    // Another tab may have withdrawn something while this page had no need for the policy.
    if (store.status === 'empty') store.requestPolicy?.();
  };
  return (update: ConsentUpdate): Promise<unknown> | undefined => {
    const isMeant = (service: Service) => isWithdrawn(service, update, store);
    for (const { id } of servicesOf(store).filter(isMeant)) withdrawn.add(id);
    const pending = deleteServices(store, isMeant, update.survivors as Survivor[]);
    if (pending) update.wait = Promise.all([update.wait, pending]);
    const isFirst = policy !== store.policy;
    if (update.reason) deleteSoon();
    else if (isFirst) whenIdleIn(0, () => void deleteLeft(store), options);
    policy = store.policy;
    return pending;
  };
}

/**
 * Deletes what earlier page views left of services that are denied. Data of a visitor who has not
 * answered stays until there is an answer. What remains is reported as an error, not by an event,
 * because no decision has changed.
 */
async function deleteLeft(store: ConsentStore): Promise<void> {
  const survivors: Survivor[] = [];
  await deleteServices(store, (one) => isShut(one, store), survivors);
  for (const { name, reason } of survivors) {
    if (reason === 'kept') store.report(SURVIVED, name);
  }
}

function deleteServices(
  store: ConsentStore,
  isMeant: (service: Service) => boolean,
  survivors: Survivor[] = [],
): Promise<unknown> | undefined {
  return deleteDeclared(servicesOf(store).filter(isMeant), knownTo(store), survivors);
}

const servicesOf = ({ policy }: ConsentStore): readonly Service[] => policy?.services ?? [];

const knownTo = (store: ConsentStore): Known => ({
  services: store.inventory.flatMap(({ services }) => services),
  isGranted: (id) => id === CONSENT_SERVICE_ID || store.isGranted(id),
});

/**
 * Whether a service is denied now, or was withdrawn on this page and has not been granted since.
 */
function isShut({ id }: Service, store: ConsentStore, withdrawn?: ReadonlySet<string>): boolean {
  if (store.isGranted(id)) return false;
  return store.decision(id) === 'denied' || withdrawn?.has(id) === true;
}

/**
 * Whether a service is not granted now but was before, or is newly refused, whatever an earlier
 * visit may have left. The store, not the update, says what is granted now: an update may be older
 * than the policy or than the next decision.
 */
function isWithdrawn({ id, category }: Service, update: ConsentUpdate, store: ConsentStore) {
  const { previous, changed } = update;
  if (store.isGranted(id)) return false;
  // Before the policy has loaded, the previous state does not know which category a service
  // follows.
  const followed = previous.decision(id) === undefined && previous.isGranted(category);
  const wasGranted = previous.isGranted(id) || followed;
  return wasGranted || (changed.includes(id) && store.decision(id) === 'denied');
}
