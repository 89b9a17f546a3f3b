import { deleteDeclared, SURVIVED, type Known } from './declared-data.js';
import type { Consent } from '../model/record.js';
import type { Policy } from '../model/policy.js';
import type { Survivor } from '../store/consent-events.js';
import { cookieName, storedChoice } from '../page/early-record.js';

export { SURVIVED };

/**
 * Deletes what earlier page views left of services that are denied, on a page that otherwise needs
 * neither a store nor a policy. If the policy is newer than the choice, nothing is deleted, because
 * an id may mean something else in it.
 *
 * @returns What could not be deleted.
 * @throws The policy cannot be fetched or read.
 */
export async function deleteLeftovers(): Promise<Survivor[]> {
  // Not imported with this part, for the store deletes without it.
  const { readPolicy } = await import('../reading/take-banner.js');
  const reading = await readPolicy(document.querySelector('cookie-banner')!);
  const consent = reading?.consentOf(storedChoice());
  if (!reading || !consent?.decidedAt) return [];
  const { policy } = reading;
  const denied = policy.services.filter(({ id }) => consent.decision(id) === 'denied');
  const survivors: Survivor[] = [];
  await deleteDeclared(denied, knownBy(consent, policy), survivors);
  return survivors.filter(({ reason }) => reason === 'kept');
}

/** The declared services and the consent cookie, whose name the banner may override. */
function knownBy(consent: Consent, { services }: Policy): Known {
  const cookies = [{ name: cookieName() }];
  const own = { id: '', category: '', provider: '', cookies };
  return {
    services: [...services, own],
    isGranted: (id) => id === own.id || consent.isGranted(id),
  };
}
