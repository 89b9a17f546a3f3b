import type { Consent } from '../model/consent.js';
import { dispatch } from '../platform/dispatch.js';
import { ConsentReadyEvent } from './ready-event.js';

// A mark on the target itself: two copies of the package on one page tell it once between them.
const TOLD = Symbol.for('consent-elements.ready');

/** Tells a document, once, that consent is known. */
export function tellReady(target: EventTarget & { [TOLD]?: true }, consent: Consent): void {
  if (target[TOLD]) return;
  target[TOLD] = true;
  dispatch(target, new ConsentReadyEvent(consent));
}
