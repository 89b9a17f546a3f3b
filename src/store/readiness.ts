import type { Consent } from '../model/consent.js';
import { ConsentReadyEvent } from './ready-event.js';

const told = new WeakSet<EventTarget>();

/** Tells a document, once, that consent is known. */
export function tellReady(target: EventTarget, consent: Consent): void {
  if (told.has(target)) return;
  told.add(target);
  target.dispatchEvent(new ConsentReadyEvent(consent));
}
