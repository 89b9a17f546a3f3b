import type { Consent } from '../model/consent.js';
import { dispatch } from '../platform/dispatch.js';
import { ConsentReadyEvent } from './ready-event.js';

// A mark on the target itself, so that two copies of the package dispatch the event only once.
const TOLD = Symbol.for('consent-elements.ready');

/** Dispatches `consent-ready` on a document, once. */
export function tellReady(target: EventTarget & { [TOLD]?: true }, consent: Consent): void {
  if (target[TOLD]) return;
  target[TOLD] = true;
  dispatch(target, new ConsentReadyEvent(consent));
}
