import type { Consent } from '../model/consent.js';
import type { StorageKind } from '../model/policy.js';
import { BrowserEvent } from '../platform/browser-event.js';
import type { ConsentErrorEvent } from './error-event.js';
import type { ConsentReadyEvent } from './ready-event.js';

/**
 * Why a decision changed: a button (`accept-all`, `reject-all`, `save`), an embed that was allowed
 * for good (`embed`), a script (`api`, `reset`), or the end of an older choice (`revision`,
 * `expiry`) or another tab (`sync`). Global Privacy Control is no reason: it cannot change while a
 * page is open.
 */
export type ConsentReason =
  'accept-all' | 'reject-all' | 'save' | 'embed' | 'api' | 'reset' | 'revision' | 'expiry' | 'sync';

/** Declared data that is still there after consent was withdrawn. */
export interface Survivor {
  /** Id of the service that it belongs to. */
  readonly service: string;
  readonly name: string;
  readonly storage: StorageKind;
  /**
   * Why: only a server can delete an `http-only` cookie, only the other site a `third-party` one;
   * what was `kept` did not go away, or came back at once.
   */
  readonly reason: 'http-only' | 'third-party' | 'kept';
}

/** What a change consists of. */
export interface ConsentChange {
  readonly consent: Consent;
  readonly previous: Consent;
  readonly changed: readonly string[];
  readonly reason: ConsentReason;
  readonly survivors?: readonly Survivor[];
}

/**
 * The visitor's decisions changed. Dispatched once for each real change, from the element in which
 * the visitor acted, else from `document`; it bubbles out of shadow roots, so that one listener on
 * `document` hears all.
 */
export class ConsentChangeEvent extends BrowserEvent {
  static readonly type = 'consent-change';

  /** The decisions now. */
  readonly consent: Consent;
  /** The decisions before. */
  readonly previous: Consent;
  /** The ids of the categories and services whose decision differs. */
  readonly changed: readonly string[];
  readonly reason: ConsentReason;
  /** What could not be deleted when consent was withdrawn; nothing before `start()` is called. */
  readonly survivors: readonly Survivor[];

  constructor(change: ConsentChange) {
    super(ConsentChangeEvent.type, { bubbles: true, composed: true });
    this.consent = change.consent;
    this.previous = change.previous;
    this.changed = change.changed;
    this.reason = change.reason;
    this.survivors = change.survivors ?? [];
  }
}

declare global {
  interface HTMLElementEventMap {
    'consent-change': ConsentChangeEvent;
  }
  interface DocumentEventMap {
    'consent-change': ConsentChangeEvent;
    'consent-ready': ConsentReadyEvent;
    'consent-error': ConsentErrorEvent;
  }
}
