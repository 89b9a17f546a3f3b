import type { Consent } from '../model/record.js';
import type { StorageKind } from '../model/policy.js';
import { BrowserEvent } from '../platform/events.js';
import type { ConsentErrorEvent } from './error-event.js';
import type { ConsentReadyEvent } from './ready-event.js';

/**
 * Why a decision changed:
 *
 * - `accept-all`, `reject-all`: a button, or a script that calls `acceptAll()` or `rejectAll()`;
 * - `save`: the switches of the settings, or an objection;
 * - `embed`: the visitor allowed an embed for good;
 * - `api`: a script that calls `save()`;
 * - `reset`: a script that calls `reset()`;
 * - `revision`, `expiry`: an older choice became invalid;
 * - `sync`: another tab or a server changed the stored choice.
 *
 * Global Privacy Control is no reason, because it cannot change while a page is open.
 */
export type ConsentReason =
  'accept-all' | 'reject-all' | 'save' | 'embed' | 'api' | 'reset' | 'revision' | 'expiry' | 'sync';

/** Declared data that remains after consent was withdrawn. */
export interface Survivor {
  /** Id of the service that declares it. */
  readonly service: string;
  /** Its name: as found if it is `kept`, else as declared, which may be a pattern. */
  readonly name: string;
  /** Where it is stored. */
  readonly storage: StorageKind;
  /**
   * Why the data remains. Only a server can delete an `http-only` cookie; only the other site can
   * delete a `third-party` one. Data that was `kept` could not be deleted, or was written again at
   * once.
   */
  readonly reason: 'http-only' | 'third-party' | 'kept';
}

/** The details of a change. */
export interface ConsentChange {
  readonly consent: Consent;
  readonly previous: Consent;
  readonly changed: readonly string[];
  readonly reason: ConsentReason;
  readonly survivors?: readonly Survivor[];
}

/**
 * The `consent-change` event: the visitor's decisions changed. Dispatched once for each actual
 * change, from the element in which the visitor acted, else from `document`. It bubbles and is
 * composed, so one listener on `document` receives all of them.
 *
 * @example
 * document.addEventListener('consent-change', ({ consent, changed }) => {
 *   if (changed.includes('statistics')) console.log(consent.isGranted('statistics'));
 * });
 */
export class ConsentChangeEvent extends BrowserEvent {
  /** The name of the event. */
  static readonly type = 'consent-change';

  /** The decisions after the change. */
  readonly consent: Consent;
  /** The decisions before the change. */
  readonly previous: Consent;
  /** The ids of the categories and services whose decision changed. */
  readonly changed: readonly string[];
  /** Why they changed. */
  readonly reason: ConsentReason;
  /**
   * Data that could not be deleted when consent was withdrawn. Empty where the store is used without
   * `start()` or `elements.js`.
   */
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
  // Elements, documents and windows inherit this map.
  interface GlobalEventHandlersEventMap {
    'consent-change': ConsentChangeEvent;
    'consent-ready': ConsentReadyEvent;
    'consent-error': ConsentErrorEvent;
  }
}
