import type { Consent } from '../model/consent.js';
import { BrowserEvent } from '../platform/browser-event.js';

/**
 * The `consent-ready` event: consent is known, because the policy has loaded or has failed, or
 * because a valid stored choice makes the policy unnecessary for now. Dispatched once, on
 * `document`.
 */
export class ConsentReadyEvent extends BrowserEvent {
  static readonly type = 'consent-ready';

  /** The visitor's decisions at this time. */
  readonly consent: Consent;

  constructor(consent: Consent) {
    super(ConsentReadyEvent.type);
    this.consent = consent;
  }
}
