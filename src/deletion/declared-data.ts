import { CONSENT_COOKIE } from '../model/consent-cookie.js';
import { matchesName } from '../model/name-pattern.js';
import type { CookieDeclaration, Service, StorageKind } from '../model/policy.js';
import type { Survivor } from '../store/consent-events.js';
import { deleteCookies } from './cookie-scopes.js';
import { deleteCaches, deleteDatabases, deleteItems, type IsMeant } from './storages.js';

/**
 * The declared services and what is granted: from the store, or from the cookie and the policy
 * alone.
 */
export interface Known {
  /** All declared services, with the consent cookie's own. */
  readonly services: readonly Service[];
  isGranted(id: string): boolean;
}

/** The problem that is reported if data comes back although nothing has just been withdrawn. */
export const SURVIVED = {
  path: '',
  expected:
    'gone, for its service is denied; what writes it or holds it open belongs behind data-consent',
};

/**
 * Deletes what some services declared and adds what remains to `survivors`: cookies and storage
 * entries synchronously, databases and caches by the time the promise resolves. Never deletes an
 * item that a granted service declares too.
 */
export function deleteDeclared(
  services: readonly Service[],
  known: Known,
  survivors: Survivor[],
): Promise<unknown> | undefined {
  const isSpared = namesInUse(known);
  const later: Promise<unknown>[] = [];
  for (const { id, cookies = [] } of services) {
    for (const declared of cookies) {
      const left = deleteItem(id, declared, isSpared);
      if (Array.isArray(left)) survivors.push(...left);
      else later.push(left.then((found) => survivors.push(...found)));
    }
  }
  return later.length > 0 ? Promise.all(later) : undefined;
}

function namesInUse({ services, isGranted }: Known): IsMeant {
  const inUse = services.filter(({ id }) => isGranted(id)).flatMap(({ cookies = [] }) => cookies);
  // A policy may list the consent cookie in any category, but it also stores refusals.
  return (name) => name === CONSENT_COOKIE || inUse.some((item) => matchesName(item.name, name));
}

function deleteItem(
  service: string,
  declared: CookieDeclaration,
  isSpared: IsMeant,
): Survivor[] | Promise<Survivor[]> {
  const { name: pattern, storage = 'cookie', party, httpOnly } = declared;
  if (storage === 'pixel') return [];
  const outOfReach = party === 'third' ? 'third-party' : httpOnly ? 'http-only' : undefined;
  if (outOfReach) return [{ service, name: pattern, storage, reason: outOfReach }];
  const survivor = (name: string): Survivor => ({ service, name, storage, reason: 'kept' });
  const isMeant: IsMeant = (name) => matchesName(pattern, name) && !isSpared(name);
  const left = DELETERS[storage](isMeant, declared);
  return Array.isArray(left) ? left.map(survivor) : left.then((names) => names.map(survivor));
}

/** Deletes the items that `isMeant` selects and returns the names that remain. */
type Deleter = (isMeant: IsMeant, declared: CookieDeclaration) => string[] | Promise<string[]>;

const DELETERS: Readonly<Record<Exclude<StorageKind, 'pixel'>, Deleter>> = {
  cookie: deleteCookies,
  local: (isMeant) => deleteItems('localStorage', isMeant),
  session: (isMeant) => deleteItems('sessionStorage', isMeant),
  indexeddb: deleteDatabases,
  cache: deleteCaches,
};
