import { matchesName } from '../model/name-pattern.js';
import { CONSENT_SERVICE_ID } from '../model/inventory.js';
import type { CookieDeclaration, Service, StorageKind } from '../model/policy.js';
import type { Survivor } from '../store/consent-events.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentUpdate } from '../store/subscribers.js';
import { deleteCookies } from './cookie-scopes.js';
import type { ConsentEffect } from './effect.js';
import { deleteCaches, deleteDatabases, deleteItems } from './web-storage.js';

/**
 * Deletes what a service declared once it may no longer be used, reads again and reports what
 * survived. What is necessary, still allowed or not declared is never touched.
 */
export const deletion: ConsentEffect = (store, { signal }) => {
  store.subscribe((update) => clearWithdrawn(store, update), { signal });
};

/** Deletes what one change has withdrawn. */
export function clearWithdrawn(store: ConsentStore, update: ConsentUpdate): void {
  const withdrawn = (store.policy?.services ?? []).filter((one) => isWithdrawn(one, update));
  if (withdrawn.length === 0) return;
  const isSpared = spared(store);
  for (const service of withdrawn) {
    const left = (service.cookies ?? []).flatMap((item) => remove(item, service, isSpared));
    update.survivors.push(...left);
  }
}

/** Not allowed now, but before; or refused, whatever an earlier visit may have left behind. */
function isWithdrawn({ id, category }: Service, { consent, previous, changed }: ConsentUpdate) {
  if (consent.isGranted(id)) return false;
  // Before the policy is there a service is not known to follow its category.
  const followed = previous.decision(id) === undefined && previous.isGranted(category);
  const wasGranted = previous.isGranted(id) || followed;
  return wasGranted || (changed.includes(id) && consent.decision(id) === 'denied');
}

/** Names that a service in use, or the consent itself, lays claim to. */
function spared(store: ConsentStore): (name: string) => boolean {
  const inUse = store.inventory
    .flatMap(({ services }) => services)
    .filter(({ id }) => id === CONSENT_SERVICE_ID || store.isGranted(id))
    .flatMap(({ cookies = [] }) => cookies.map(({ name }) => name));
  return (name) => inUse.some((pattern) => matchesName(pattern, name));
}

function remove(
  declared: CookieDeclaration,
  { id: service }: Service,
  isSpared: (name: string) => boolean,
): Survivor[] {
  const { name: pattern, storage = 'cookie', party, httpOnly } = declared;
  if (storage === 'pixel') return [];
  const outOfReach = party === 'third' ? 'third-party' : httpOnly ? 'http-only' : undefined;
  if (outOfReach) return [{ service, name: pattern, storage, reason: outOfReach }];
  const isMeant = (name: string) => matchesName(pattern, name) && !isSpared(name);
  const left = REMOVERS[storage](isMeant, declared);
  return left.map((name) => ({ service, name, storage, reason: 'kept' }));
}

/** Deletes what is meant and returns the names that are still there. */
type Remover = (isMeant: (name: string) => boolean, declared: CookieDeclaration) => string[];

const REMOVERS: Readonly<Record<Exclude<StorageKind, 'pixel'>, Remover>> = {
  cookie: deleteCookies,
  local: (isMeant) => deleteItems('localStorage', isMeant),
  session: (isMeant) => deleteItems('sessionStorage', isMeant),
  indexeddb: deleteDatabases,
  cache: deleteCaches,
};
