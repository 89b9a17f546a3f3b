import type { Consent } from '../model/consent.js';
import { BrowserEvent } from '../platform/browser-event.js';

/** Consent is known: the policy is there, or has failed. Once per document, on `document`. */
export class ConsentReadyEvent extends BrowserEvent {
  static readonly type = 'consent-ready';

  /** The decisions now. */
  readonly consent: Consent;

  constructor(consent: Consent) {
    super(ConsentReadyEvent.type);
    this.consent = consent;
  }
}
