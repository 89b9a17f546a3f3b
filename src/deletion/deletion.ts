import { CONSENT_SERVICE_ID } from '../model/inventory.js';
import type { Policy, Service } from '../model/policy.js';
import type { Survivor } from '../store/consent-events.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentUpdate } from '../store/subscribers.js';
import { deleteDeclared, SURVIVED, type Known } from './declared-data.js';
import { whenIdleIn, whenLeft } from './times.js';
import type { ConsentEffect } from '../effects/effect.js';

/**
 * Deletes what a service declared once it may no longer be used, reads again and reports what
 * survived. What is necessary, still allowed or not declared is never touched.
 */
export const deletion: ConsentEffect = (store, options) => {
  store.subscribe(deletionIn(store, options), options);
};

/** Milliseconds after a change at which libraries have written what they had gathered before. */
const AFTER_CHANGE = [1000, 4000, 12_000];

/**
 * The subscriber that deletes: at each withdrawal, and what a library writes after it, some moments
 * later and when the page is left; once a policy is there, what an earlier page view left behind.
 * Returns a promise where the event has to wait for the survivors.
 */
export function deletionIn(store: ConsentStore, options: { readonly signal: AbortSignal }) {
  const withdrawn = new Set<string>();
  let policy: Policy | undefined;
  const deleteAgain = () => void deleteServices(store, (one) => isShut(one, store, withdrawn));
  whenLeft(deleteAgain, options);
  const deleteSoon = () => {
    for (const delay of AFTER_CHANGE) whenIdleIn(delay, deleteAgain, options);
    // Another tab may have withdrawn something on a page that has not needed the policy so far.
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
 * Deletes what earlier page views left of services that are denied. What a visitor who has not
 * answered brings along stays until there is an answer. No event tells of survivors, for nothing
 * has changed: the author hears of them as of a mistake.
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

/** Denied now, or withdrawn on this page and not allowed since. */
function isShut({ id }: Service, store: ConsentStore, withdrawn?: ReadonlySet<string>): boolean {
  if (store.isGranted(id)) return false;
  return store.decision(id) === 'denied' || withdrawn?.has(id) === true;
}

/**
 * Not allowed now, but before; or refused, whatever an earlier visit may have left behind. What is
 * allowed now the store tells: an update may be older than the policy, or than the next decision.
 */
function isWithdrawn({ id, category }: Service, update: ConsentUpdate, store: ConsentStore) {
  const { previous, changed } = update;
  if (store.isGranted(id)) return false;
  // Before the policy is there a service is not known to follow its category.
  const followed = previous.decision(id) === undefined && previous.isGranted(category);
  const wasGranted = previous.isGranted(id) || followed;
  return wasGranted || (changed.includes(id) && store.decision(id) === 'denied');
}
