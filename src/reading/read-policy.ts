import { holdGates, withTimeLimit } from '../effects/signals-first.js';
import { domContentLoaded } from '../effects/module-scripts.js';
import { createConsent } from '../model/consent.js';
import { decodeConsent } from '../model/decode.js';
import { DEFAULT_LIFETIME, hasExpired } from '../model/lifetime.js';
import { declaredIds, type Circumstances, type Policy } from '../model/policy.js';
import type { Consent } from '../model/record.js';
import { announceReady, readByPolicy, setReadPolicy } from '../page/early-consent.js';
import { isStoredTwice, recordFrom, storedChoice } from '../page/early-record.js';
import { openGates } from '../page/early-gates.js';
import { isPageRead } from '../platform/page-state.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';
import { warn } from '../platform/warn.js';
import { sharedStore } from '../store/shared-store.js';
import { policyOfBanner } from './policy-of-banner.js';
import { usablePolicy } from './usable-policy.js';

/** A policy, the circumstances in which it applies, and what a stored choice means by it. */
export interface PolicyReading {
  /** The content of the policy's file. */
  readonly data: unknown;
  readonly policy: Policy;
  readonly circumstances: Circumstances;
  consentOf(choice: string): Consent;
}

/**
 * Reads the policy of a banner. Resolves to `undefined` where the store has to read it: for a
 * doubtful policy, and for a stored choice that only the store can check.
 *
 * @throws The policy cannot be fetched or read.
 */
export async function readPolicy(banner: Element): Promise<PolicyReading | undefined> {
  const data = await policyOfBanner(banner);
  const usable = usablePolicy(data);
  if (!usable || !isReadable(storedChoice())) return undefined;
  const policy =
    'regions' in usable ? (await import('../regions/regions.js')).withRegions(usable) : usable;
  const region = banner.getAttribute('region') ?? undefined;
  const circumstances = { region, gpc: hasPrivacySignal() };
  const ids = declaredIds(policy);
  const consentOf = (choice: string) =>
    createConsent(recordFrom(choice, policy.revision, ids), policy, circumstances);
  return { data, policy, circumstances, consentOf };
}

/** Whether no choice is stored, or one that is in its only place, whole and not expired. */
function isReadable(stored: string): boolean {
  if (!stored) return true;
  const record = isStoredTwice() ? undefined : decodeConsent(stored);
  return record !== undefined && !hasExpired(record, Date.now() / 1000, DEFAULT_LIFETIME);
}

/** Has the stored choice read through the policy of a banner from now on. */
export function readBy({ consentOf, policy, data }: PolicyReading, banner: Element): void {
  readByPolicy(consentOf, policy.revision);
  const src = banner.getAttribute('src');
  if (src) setReadPolicy({ src, data });
}

/**
 * Announces to the page that consent is known, and opens what is granted, once the signals of the
 * policy have announced what is denied.
 *
 * @param shown Resolves when the banner shows, which nothing may delay.
 * @param scan Scans the page first, once its parser has finished.
 */
export async function announce(policy: Policy, shown?: unknown, scan?: () => void): Promise<void> {
  if (policy.signals) holdGates(signalled(policy, shown));
  if (!isPageRead()) await domContentLoaded();
  scan?.();
  // The store does that itself.
  if (!sharedStore()) announceReady();
  openGates();
}

/** Resolves when the signals of the policy have announced what is denied, or after 3 seconds. */
async function signalled(policy: Policy, shown: unknown): Promise<void> {
  await shown;
  await withTimeLimit(import('../signals/early.js').then(({ runEarly }) => runEarly(policy), warn));
}
