import { deleteDeclared, SURVIVED, type Known } from '../effects/declared-data.js';
import { createConsent, type Consent } from '../model/consent.js';
import { CONSENT_COOKIE } from '../model/cookie-values.js';
import { withDefaults, type Policy, type PolicyFile } from '../model/policy.js';
import type { Survivor } from '../store/consent-events.js';
import { ofBanner } from '../store/of-banner.js';
import { prefetched } from '../store/prefetched.js';
import { hasPrivacySignal } from '../store/privacy-signal.js';
import { earlyRecord, storedChoice } from './early-record.js';
import { withStore } from './load-core.js';

/**
 * Deletes what earlier page views left of services that are denied, on a page that needs neither a
 * store nor a policy otherwise. The policy is taken at its word; one of a newer revision may mean
 * something else by an id.
 *
 * @throws The policy cannot be fetched or read.
 */
export async function deleteLeftovers(): Promise<void> {
  const policy = withDefaults((await policyOfPage()) as PolicyFile);
  const record = earlyRecord(storedChoice(), Date.now() / 1000);
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

/** With the consent cookie, which the banner may have given another name. */
function knownBy(consent: Consent, { services }: Policy): Known {
  const cookies = [{ name: ofBanner('cookie') || CONSENT_COOKIE }];
  const own = { id: '', category: '', provider: '', cookies };
  return {
    services: [...services, own],
    isGranted: (id) => id === own.id || consent.isGranted(id),
  };
}

/** The policy as the markup names it; an answer stays for the store to read. */
async function policyOfPage(): Promise<unknown> {
  const banner: (Element & { policy?: unknown }) | null = document.querySelector('cookie-banner');
  const src = ofBanner('src');
  const json = banner?.querySelector(':scope > script[type="application/json"]');
  if (!src) return banner?.policy ?? JSON.parse(json?.textContent ?? '');
  const answer = prefetched.get(src) ?? fetch(src);
  prefetched.set(src, answer);
  return (await answer).clone().json();
}
