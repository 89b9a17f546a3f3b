import { BrowserEvent, dispatch } from '../platform/events.js';
import type { Consent } from '../model/record.js';

/**
 * The `consent-ready` event: consent is known, because the policy has loaded or has failed, or
 * because a valid stored choice makes the policy unnecessary for now. Dispatched once, on
 * `document`.
 */
export class ConsentReadyEvent extends BrowserEvent {
  /** The name of the event. */
  static readonly type = 'consent-ready';

  /** The visitor's decisions at this time. */
  readonly consent: Consent;

  constructor(consent: Consent) {
    super(ConsentReadyEvent.type);
    this.consent = consent;
  }
}

// A mark on the target itself, so that two copies of the package dispatch the event only once.
const ANNOUNCED = Symbol.for('consent-elements.ready');

/** Dispatches `consent-ready` on a document, once. */
export function dispatchReady(
  target: EventTarget & { [ANNOUNCED]?: true },
  consent: Consent,
): void {
  if (target[ANNOUNCED]) return;
  target[ANNOUNCED] = true;
  dispatch(target, new ConsentReadyEvent(consent));
}
