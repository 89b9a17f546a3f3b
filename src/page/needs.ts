import { gatesOfPage, neededIds } from '../gates/marks.js';
import { isAsked } from './text-banners.js';
import { knownConsent, knownRevision } from './early-consent.js';

/**
 * The elements that always have something to show, and a mistake that is reported at once: content
 * that a framework has put into the element of a template, where nothing holds it back.
 */
export const OTHERS =
  'cookie-settings,cookie-table,cookie-statement,cookie-gate,template[data-consent]>*';

/** Whether the page needs more than the stored choice: the policy, or an element to show. */
export function isMoreNeeded(): boolean {
  if (document.querySelector(OTHERS)) return true;
  const consent = knownConsent();
  const banner = document.querySelector('cookie-banner');
  if (!consent.decidedAt && !(banner && isAsked(banner))) return true;
  // A service that follows its category is not named in the choice.
  if (knownRevision()) return false;
  return [...gatesOfPage()].flatMap(neededIds).some((id) => !consent.decision(id));
}
