import { deleteDeclared, SURVIVED, type Known } from './declared-data.js';
import { createConsent, type Consent } from '../model/consent.js';
import { withDefaults, type Policy, type PolicyFile } from '../model/policy.js';
import type { Survivor } from '../store/consent-events.js';
import { ofBanner } from '../store/of-banner.js';
import { policyOfBanner } from '../ask/policy-of-banner.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';
import { cookieName, storedChoice, unexpiredRecord } from '../page/early-record.js';
import { withStore } from '../page/parts.js';

/**
 * Deletes what earlier page views left of services that are denied, on a page that otherwise needs
 * neither a store nor a policy. The policy is used without validation. If it is newer than the
 * choice, nothing is deleted, because an id may mean something else in it.
 *
 * @throws The policy cannot be fetched or read.
 */
export async function deleteLeftovers(): Promise<void> {
  const policy = withDefaults(
    (await policyOfBanner(document.querySelector('cookie-banner')!)) as PolicyFile,
  );
  const record = unexpiredRecord(storedChoice(), Date.now() / 1000);
  if (!record || record.revision < policy.revision) return;
  const circumstances = { region: ofBanner('region'), gpc: hasPrivacySignal() };
  const consent = createConsent(record, policy, circumstances);
  const denied = policy.services.filter(({ id }) => consent.decision(id) === 'denied');
  const survivors: Survivor[] = [];
  await deleteDeclared(denied, knownBy(consent, policy), survivors);
  for (const { name, reason } of survivors) {
    if (reason === 'kept') withStore((store) => store.report(SURVIVED, name));
  }
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
