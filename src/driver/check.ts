import type { Observed } from '../check/observed.js';
import { sortedTroubles } from '../check/order.js';
import type { CheckReport } from '../check/report.js';
import { compare, policyFor, type CompareOptions } from './compare.js';
import { emptyRecord } from './empty-record.js';
import { observe } from './observe.js';
import type { VisitOptions } from './options.js';
import { pageAddress } from './pages/page-address.js';
import { findPages, USUAL_LIMIT, type PagesOptions } from './pages/pages.js';

export type { CheckFinding, CheckFindingId } from '../check/finding.js';
export type { Observed } from '../check/observed.js';
export type { CheckReport } from '../check/report.js';
export type { CheckWaiver } from '../check/waivers.js';
export type { CompareOptions } from './compare.js';
export type { VisitOptions } from './options.js';

/** Which pages of a site are visited, and how. */
export interface SiteOptions
  extends Omit<VisitOptions, 'follow'>, Omit<PagesOptions, 'addresses' | 'limit'> {
  /** Follows the links of the site. Default: `false`. */
  readonly follow?: boolean | undefined;
  /**
   * At most so many pages. Default: 20 where a sitemap or links give them, else all that are named.
   */
  readonly limit?: number | undefined;
}

const originOf = (address: string): string => new URL(pageAddress(address)).origin;

/**
 * Visits a site in a browser, in six phases, and records what it stores, sends and contacts.
 *
 * @param addresses One or more pages of the site; the first decides which site is visited.
 * @returns The record. It contains names, sizes and lifetimes, and never a value. What could not be
 *   visited is in `troubles`.
 * @throws If Playwright or its browser is missing, or an address is none.
 * @example
 * import { observeSite } from 'consent-elements/check.js';
 * const observed = await observeSite('http://localhost:8080', { phases: ['untouched', 'refuse'] });
 */
export async function observeSite(
  addresses: string | readonly string[],
  options: SiteOptions = {},
): Promise<Observed> {
  const named = [addresses].flat();
  const found = await findPages({ ...options, addresses: named });
  const { follow, limit = USUAL_LIMIT, delay = found.delay, shard } = options;
  if (shard && found.pages.length === 0) return emptyRecord(originOf(named[0]!), shard);
  const visits = { ...options, delay, follow: follow ? limit : undefined };
  const observed = await observe(found.pages, visits);
  return { ...observed, troubles: sortedTroubles([...found.troubles, ...observed.troubles]) };
}

/**
 * Compares a record with a policy.
 *
 * @throws If there is no policy, or it cannot be read.
 */
export const checkObservation = async (
  observed: Observed,
  options: CompareOptions = {},
): Promise<CheckReport> =>
  (await compare(observed, await policyFor(observed, options.policy), options.waivers)).report;

/**
 * Visits a site, and compares what it stores, sends and contacts with what its policy declares.
 *
 * @param addresses One or more pages of the site; the first decides which site is visited.
 * @returns The findings, and the record that they rest on. `counts` says how many there are of each
 *   severity. `docs/check.md` explains each finding.
 * @throws If Playwright or its browser is missing, an address is none, or the policy cannot be read.
 * @example
 * import { checkSite } from 'consent-elements/check.js';
 * const { counts, findings } = await checkSite('http://localhost:8080', { policy: 'cookies.json' });
 * if (counts.error > 0) throw new Error(findings.map(({ message }) => message).join('\n'));
 */
export const checkSite = async (
  addresses: string | readonly string[],
  options: SiteOptions & CompareOptions = {},
): Promise<CheckReport> => checkObservation(await observeSite(addresses, options), options);
