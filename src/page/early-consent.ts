import { consentBeforePolicy } from '../model/record.js';
import type { Consent } from '../model/record.js';
import type { Answer } from '../markup/answer-buttons.js';
import type { DecisionSource } from '../store/consent-store-options.js';
import { dispatchReady } from '../store/ready-event.js';
import { sharedStore } from '../store/shared-store.js';
import { earlyRecord, storedChoice } from './early-record.js';

/** Reads consent from the stored choice. */
type Reader = (choice: string) => Consent;

let read: Reader = (choice) => consentBeforePolicy(earlyRecord(choice));

/** The stored choice that `early` was read from. */
let choice = '';

/** What the cookie says, until there is a store. */
let early = consentBeforePolicy(undefined);

let revision: number | undefined;

/** Consent as far as it is known: from the store, else from the cookie. */
export const knownConsent = (): Consent => sharedStore()?.consent ?? early;

/** Consent by the policy that was read: a store without one does not know what is undecided. */
export const consentByPolicy = (): Consent => (sharedStore()?.policy ? knownConsent() : early);

/** Reads the cookie, and the attributes of the banner that say how. */
export function readChoice(): void {
  choice = storedChoice();
  early = read(choice);
}

/** Reads the cookie through a policy of this revision from now on. */
export function readByPolicy(reader: Reader, itsRevision: number): void {
  read = reader;
  revision = itsRevision;
  readChoice();
}

/**
 * The revision of the policy that was read, if one was: then consent is known for every id, and an
 * id that it does not declare stays denied.
 */
export const knownRevision = (): number | undefined => revision;

/** A policy file that was read for the text of the banner. */
export interface ReadPolicy {
  readonly src: string;
  readonly data: unknown;
}

let policyFile: ReadPolicy | undefined;

/** The policy file that was read before there was a store, which need not read it again. */
export const readPolicyFile = (): ReadPolicy | undefined => policyFile;

export function setReadPolicy(file: ReadPolicy): void {
  policyFile = file;
}

/** Grants or denies everything without a store. */
type EarlyDecider = (answer: Answer, source: DecisionSource) => void;

let decider: EarlyDecider | undefined;

/** What decides without a store, once the policy was read. */
export const earlyDecider = (): EarlyDecider | undefined => decider;

export function setEarlyDecider(decide: EarlyDecider): void {
  decider = decide;
}

/** The choice that was announced to the page, and when, in milliseconds since 1970. */
export interface Announced {
  readonly choice: string | undefined;
  readonly at: number;
}

let announced: Announced | undefined;

/**
 * The choice that `consent-ready` or `consent-change` announced before the store was loaded. The
 * store compares with it, and reports a difference as a `sync` change.
 */
export const announcedChoice = (): Announced | undefined => announced;

export function setAnnounced(now: Announced | undefined): void {
  announced = now;
}

/** Announces, once, that consent is known, and notes which choice that was. */
export function announceReady(): void {
  setAnnounced({ choice, at: Date.now() });
  dispatchReady(document, early);
}
