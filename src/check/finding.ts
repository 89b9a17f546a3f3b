import type { Severity } from '../lint/finding.js';
import type { Phase } from './observed.js';

/** All findings, each with its severity and what it says in a word. `docs/check.md` has the rest. */
export const FINDINGS = {
  'undeclared-cookie': ['error', 'Nothing declares a cookie'],
  'undeclared-storage': ['error', 'Nothing declares an item in storage'],
  'undeclared-host': ['warning', 'Pages contact a third party that nothing declares'],
  'set-before-choice': ['error', 'Data is stored before a choice'],
  'set-after-refusal': ['error', 'Data is stored after a refusal'],
  'set-after-withdrawal': ['error', 'Data is stored after a withdrawal'],
  'set-under-gpc': ['error', 'Data is stored under Global Privacy Control'],
  'sent-after-refusal': ['error', 'A cookie is sent after a refusal'],
  'sent-after-withdrawal': ['error', 'A cookie is sent after a withdrawal'],
  'sent-under-gpc': ['error', 'A cookie is sent under Global Privacy Control'],
  'kept-after-withdrawal': ['warning', 'Data stays on the device after a withdrawal'],
  'request-before-choice': ['error', 'An optional service is contacted before a choice'],
  'request-after-refusal': ['error', 'An optional service is contacted after a refusal'],
  'request-after-withdrawal': ['error', 'An optional service is contacted after a withdrawal'],
  'request-under-gpc': ['error', 'A service that sells data is contacted under GPC'],
  'gate-without-effect': ['error', 'A service runs although its gate is shut'],
  'gate-stays-shut': ['warning', 'A gate stays shut after acceptance'],
  'unequal-answers': ['error', 'Refusing is harder to see than accepting'],
  'unreachable-answer': ['error', 'An answer cannot be reached'],
  'longer-lifetime': ['error', 'A cookie lives longer than declared'],
  'wrong-party': ['error', 'The declared party is wrong'],
  'doubtful-necessary': ['warning', 'An optional service is declared necessary'],
  'never-seen': ['warning', 'Something declared was never observed'],
  'phase-not-run': ['warning', 'A phase could not be run'],
  'expired-waiver': ['warning', 'The end date of a waiver has passed'],
  'unused-waiver': ['warning', 'A waiver waives nothing'],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

/** The id of a kind of finding, by which a waiver names it. */
export type CheckFindingId = keyof typeof FINDINGS;

/** A difference between what a site declares and what a browser observed. */
export interface CheckFinding {
  /** What kind of difference it is. */
  readonly id: CheckFindingId;
  /** How serious it is: `error`, `warning` or `note`. */
  readonly severity: Severity;
  /** What it is about: the name of a cookie or item as observed, else a host or an id. */
  readonly subject: string;
  /** The id of the declared service, if one is known. */
  readonly service?: string | undefined;
  /** The host that set, got or belongs to it. */
  readonly host?: string | undefined;
  /** In the order of `PHASES`. */
  readonly phases: readonly Phase[];
  /** The first page on which it was observed. */
  readonly page?: string | undefined;
  /** The address of the script or document that caused it, if the browser says so. */
  readonly initiator?: string | undefined;
  /** One or two sentences: what, where, who it may be and why, and how to fix it. */
  readonly message: string;
  /** The reason of the waiver; absent if it is not waived. */
  readonly waived?: string | undefined;
}
