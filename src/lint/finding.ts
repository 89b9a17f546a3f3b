import type { ServiceFacts } from '../catalogue/service-facts.js';
import type { Policy } from '../model/policy.js';
import type { Schema } from '../model/schema-check.js';

/** How much a finding matters, from the most to the least. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

/**
 * `error`: the law or the page does not allow it. `warning`: visitors get too little or wrong
 * information. `note`: check it when you have time.
 */
export type Severity = (typeof SEVERITIES)[number];

/** All findings, each with its severity and what it says in a word. `docs/lint.md` has the rest. */
export const FINDINGS = {
  json: ['error', 'The file is not JSON'],
  schema: ['error', 'The file is not a policy, or a value has the wrong form'],
  'unknown-field': ['warning', 'Nothing reads a field'],
  'advertising-necessary': ['error', 'Advertising runs without consent'],
  'objectable-advertising': ['error', 'Advertising runs until somebody objects'],
  'optional-necessary': ['warning', 'A service for statistics is called necessary'],
  'missing-controller': ['warning', 'Consent is asked for without saying who asks'],
  'wrong-address': ['warning', 'An address leads nowhere'],
  'missing-provider': ['error', 'Nobody is named as the provider'],
  'missing-privacy': ['warning', 'The privacy notice of a third party is missing'],
  'missing-duration': ['error', 'Nothing says how long data is stored'],
  'long-duration': ['warning', 'Data is stored for more than 13 months'],
  'match-all': ['error', 'A pattern matches every name'],
  'overlapping-pattern': ['warning', 'A pattern matches what another service stores'],
  'missing-text': ['warning', 'A text lacks a language that others have'],
  'no-purpose': ['warning', 'Nothing says what a service is for'],
  'unknown-host': ['warning', 'A domain does not belong to the service'],
  'unknown-signal': ['warning', 'A signal does not exist'],
  'unknown-option': ['warning', 'A signal has no such option'],
  'wrong-option': ['warning', 'An option of a signal has a wrong value'],
  'ignored-regions': ['note', 'A category does not follow the regions'],
  'unknown-facts': ['warning', 'The catalogue has no such entry'],
  'contradicts-catalogue': ['warning', 'A value contradicts a verified fact'],
  'stale-facts': ['note', 'The catalogue has newer facts'],
  unverified: ['note', 'No primary source confirms a fact'],
  'unused-waiver': ['warning', 'A waiver waives nothing'],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

/** The id of a kind of finding, by which a waiver names it. */
export type FindingId = keyof typeof FINDINGS;

/** Something to fix in a policy. */
export interface Finding {
  readonly id: FindingId;
  readonly severity: Severity;
  /** Dotted path in the JSON file: `services[2].cookies[0]`. Empty for the file itself. */
  readonly path: string;
  /** The id of the service or category that it is about. */
  readonly at?: string | undefined;
  /** One sentence: what is wrong, where, and how to fix it. */
  readonly message: string;
}

/** What the rules know besides the policy. */
export interface Known {
  /** The catalogue, by the ids of its services. */
  readonly services: ReadonlyMap<string, ServiceFacts>;
  /** The options of each signal, by its name. Default: unknown, so that none is reported. */
  readonly signals?: ReadonlyMap<string, Schema> | undefined;
}

/** Checks a policy for one kind of finding. */
export type Rule = (policy: Policy, known: Known) => Finding[];

/** A finding with the severity of its kind, unless it has one of its own. */
export function finding(
  id: FindingId,
  path: string,
  at: string | undefined,
  message: string,
  severity: Severity = FINDINGS[id][0],
): Finding {
  return { id, severity, path, at, message };
}
