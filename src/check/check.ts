import { SEVERITIES } from '../lint/finding.js';
import { permissionsOf } from './allowed.js';
import { FINDINGS, type CheckFinding, type CheckFindingId } from './finding.js';
import { identify } from './identify.js';
import type { Known } from './known.js';
import { namedHosts } from './named-hosts.js';
import type { Observed } from './observed.js';
import { isOwnItem, usesPackage } from './own-items.js';
import { unequalAnswers, unreachableAnswer } from './rules/answers.js';
import { gateStaysShut, gateWithoutEffect } from './rules/gates.js';
import { longerLifetime } from './rules/lifetimes.js';
import { doubtfulNecessary } from './rules/necessary.js';
import { neverSeen } from './rules/never-seen.js';
import { phaseNotRun } from './rules/not-run.js';
import { wrongParty } from './rules/parties.js';
import { requestedUnlawfully } from './rules/requests.js';
import type { CheckRule, Context } from './rules/rule.js';
import { keptAfterWithdrawal, sentUnlawfully, setUnlawfully } from './rules/stored.js';
import { undeclaredCookie, undeclaredHost, undeclaredStorage } from './rules/undeclared.js';
import { withWaivers, type CheckWaiver } from './waivers.js';

const RULES: readonly CheckRule[] = [
  undeclaredCookie,
  undeclaredStorage,
  undeclaredHost,
  setUnlawfully,
  sentUnlawfully,
  keptAfterWithdrawal,
  requestedUnlawfully,
  gateWithoutEffect,
  gateStaysShut,
  unequalAnswers,
  unreachableAnswer,
  longerLifetime,
  wrongParty,
  doubtfulNecessary,
  neverSeen,
  phaseNotRun,
];

/** Prepares what all rules read. */
export function contextOf(observed: Observed, known: Known): Context {
  const named = namedHosts(observed, known);
  const isUsed = usesPackage(observed);
  return {
    observed,
    known,
    permissions: permissionsOf(known.policy, observed.region),
    identityOf: (subject) => identify(subject, known, named),
    isOwn: (subject) => isUsed && isOwnItem(subject, observed),
  };
}

const IDS = Object.keys(FINDINGS) as CheckFindingId[];

/** By code units: the order must be the same on every machine. */
const inTextOrder = (one = '', other = ''): number => Number(one > other) - Number(one < other);

const inOrder = (one: CheckFinding, other: CheckFinding): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
  IDS.indexOf(one.id) - IDS.indexOf(other.id) ||
  inTextOrder(one.subject, other.subject) ||
  inTextOrder(one.service, other.service) ||
  inTextOrder(one.host, other.host) ||
  inTextOrder(one.message, other.message);

/**
 * Compares what a browser observed with what the site declares and with what its visitors answered.
 *
 * @param waivers Findings that the site accepts.
 * @param today The day, ISO 8601, after which waivers have ended. Default: none has.
 * @returns All findings, the waived ones included: by severity, then by kind, then by subject.
 */
export function checkObserved(
  observed: Observed,
  known: Known,
  waivers: readonly CheckWaiver[] = [],
  today = '',
): CheckFinding[] {
  const context = contextOf(observed, known);
  const found = RULES.flatMap((rule) => rule(context));
  return withWaivers(found, waivers, today).sort(inOrder);
}
