/** Angular 20 and newer: consent as a signal. Angular is an optional peer of this entry alone. */
import { DestroyRef, inject, signal, type Signal } from '@angular/core';
import { isGrantedNow, onConsent } from './frameworks/known-consent.js';

/**
 * Whether the visitor has granted a category or service, as a signal that follows each change.
 * `false` while undecided, and on a server unless it says otherwise. Call it in an injection context:
 * a field or the constructor of a component, directive or service. It ends with its injector.
 *
 * @param id The id of a category or service.
 * @param initial What the server has read with `readConsent()`. It holds until the consent of this
 *   visitor is known in the page. Default: `false`.
 * @example
 * readonly mayCount = consentSignal('statistics');
 */
export function consentSignal(id: string, initial = false): Signal<boolean> {
  const ending = inject(DestroyRef);
  const granted = signal(initial);
  ending.onDestroy(onConsent(() => granted.set(isGrantedNow(id, initial))));
  return granted.asReadonly();
}
