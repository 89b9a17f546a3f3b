import { deleteDeclared, SURVIVED, type Known } from './declared-data.js';
import { createConsent } from '../model/consent.js';
import type { Consent } from '../model/record.js';
import { declaredIds, withDefaults, type Policy, type PolicyFile } from '../model/policy.js';
import type { Survivor } from '../store/consent-events.js';
import { ofBanner } from '../store/of-banner.js';
import { policyOfBanner } from '../ask/policy-of-banner.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';
import { cookieName, recordFrom, storedChoice } from '../page/early-record.js';

export { SURVIVED };

/**
 * Deletes what earlier page views left of services that are denied, on a page that otherwise needs
 * neither a store nor a policy. The policy is used without validation. If it is newer than the
 * choice, nothing is deleted, because an id may mean something else in it.
 *
 * @returns What could not be deleted.
 * @throws The policy cannot be fetched or read.
 */
export async function deleteLeftovers(): Promise<Survivor[]> {
  const policy = withDefaults(
    (await policyOfBanner(document.querySelector('cookie-banner')!)) as PolicyFile,
  );
  const record = recordFrom(storedChoice(), policy.revision, declaredIds(policy));
  if (!record) return [];
  const circumstances = { region: ofBanner('region'), gpc: hasPrivacySignal() };
  const consent = createConsent(record, policy, circumstances);
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
