/**
 * Svelte 5: one hook. The component is `consent-elements/svelte/ConsentGate.svelte`. Svelte is an
 * optional peer of these two entries alone.
 */
import { createSubscriber } from 'svelte/reactivity';
import { isGrantedNow, onConsent } from './frameworks/known-consent.js';

/** What {@link useConsent} returns. */
export interface ConsentState {
  /** Whether the id is granted. Markup, `$derived` and `$effect` that read it follow each change. */
  readonly current: boolean;
}

/**
 * Whether the visitor has granted a category or service, as an object with a reactive `current`.
 * The value is `false` while undecided, and on a server unless it says otherwise. It may be called
 * anywhere, also in a module; it listens only while an effect or markup reads `current`.
 *
 * To follow an id that changes, derive the object: `$derived(useConsent(id))`.
 *
 * @param id The id of a category or service.
 * @param initial What the server has read with `readConsent()`. It holds until the policy has
 *   loaded, so hydration finds the same markup. Default: `false`.
 * @example
 * const mayCount = useConsent('statistics');
 * $effect(() => {
 *   if (mayCount.current) countVisit();
 * });
 */
export function useConsent(id: string, initial = false): ConsentState {
  const isGranted = () => isGrantedNow(id, initial);
  const follow = createSubscriber((update) => {
    let known = isGranted();
    // Svelte runs what has read `current` at each update, also where the value is the same.
    return onConsent(() => {
      if (isGranted() === known) return;
      known = !known;
      update();
    });
  });
  return {
    get current() {
      follow();
      return isGranted();
    },
  };
}
