import { gatesOfPage, neededIds } from '../gates/marks.js';
import { knownConsent } from './known-consent.js';

/** The elements that always have something to show. */
export const OTHERS = 'cookie-settings,cookie-table,cookie-statement,cookie-gate';

/** Whether there is more to know, or to show, than the choice that is known. */
export function isMoreNeeded(): boolean {
  const consent = knownConsent();
  if (!consent.decidedAt || document.querySelector(OTHERS)) return true;
  const gates = [...gatesOfPage()];
  // A service that follows its category is not named in the choice.
  return gates.flatMap(neededIds).some((id) => !consent.decision(id));
}
