import { checkObserved } from '../check/check.js';
import type { Known } from '../check/known.js';
import type { Observed } from '../check/observed.js';
import { reportOf, type CheckReport } from '../check/report.js';
import type { CheckWaiver } from '../check/waivers.js';
import type { Policy } from '../policy.js';
import { knownWith } from './known-services.js';
import { readPolicy, type ReadPolicy } from './policy-file.js';

/** What a record is compared with. */
export interface CompareOptions {
  /**
   * The policy, or the file or address to read it from. Default: the address from which the site's own
   * `<cookie-banner>` reads it.
   */
  readonly policy?: Policy | string | undefined;
  /** Findings that the site accepts for a while. Default: none. */
  readonly waivers?: readonly CheckWaiver[] | undefined;
}

/** A report, and what it was made with. */
export interface Comparison {
  readonly report: CheckReport;
  readonly known: Known;
  /** The text of the policy, where it was read. */
  readonly text?: string | undefined;
}

/** A policy and its place; with its text, where it was read. */
type GivenPolicy = Omit<ReadPolicy, 'text'> & Partial<Pick<ReadPolicy, 'text'>>;

const nothingVisited = ({ site, troubles }: Observed): string =>
  [`No page of ${site} could be visited.`]
    .concat([...new Set(troubles.map(({ address, message }) => `${address}: ${message}`))])
    .join('\n');

/**
 * The policy with which a record is compared. Throws if there is none, or it cannot be read.
 *
 * @param policy See {@link CompareOptions}.
 */
export async function policyFor(
  observed: Observed,
  policy: CompareOptions['policy'],
): Promise<GivenPolicy> {
  const { policy: address, site } = observed;
  if (typeof policy === 'object') return { policy, place: 'policy' };
  const place = policy ?? address;
  if (place) return readPolicy(place);
  if (observed.pages.length === 0) throw new Error(nothingVisited(observed));
  const fix = 'name its file or its address';
  throw new Error(`No page of ${site} has a <cookie-banner> with the address of a policy: ${fix}.`);
}

/** Compares a record with a policy, today. */
export async function compare(
  observed: Observed,
  { policy, place, text }: GivenPolicy,
  waivers: CompareOptions['waivers'],
): Promise<Comparison> {
  const today = new Date().toISOString().slice(0, 10);
  const known = await knownWith(policy);
  const findings = checkObserved(observed, known, waivers, today);
  return { report: reportOf({ place, policy, findings, observed }), known, text };
}
