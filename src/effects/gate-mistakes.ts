import type { Policy } from '../model/policy.js';
import { unknownIdsText } from '../model/unknown-ids.js';
import { gatesOfPage, neededIds } from './gated.js';
import { isHeldBack, isReleased } from './gated-script.js';
import { hasPageNonce } from './page-nonce.js';
import { scriptPolicy } from './trusted-types.js';

const warned = new WeakSet<Element>();

/** Tells the site's author, once for each gate of the page, what keeps it from doing its work. */
export function inspectGates(policy?: Policy): void {
  for (const gate of gatesOfPage()) {
    const mistake = mistakeOf(gate, policy);
    if (!mistake || warned.has(gate)) continue;
    warned.add(gate);
    console.warn(`consent-elements: ${mistake}`, gate);
  }
}

function mistakeOf(element: HTMLElement, policy?: Policy): string | undefined {
  const mistake = element instanceof HTMLScriptElement && mistakeOfScript(element);
  if (mistake) return mistake;
  if (element instanceof HTMLIFrameElement && isLoadedAnyway(element)) {
    return 'this frame has loaded already; data-src in place of src holds it back';
  }
  if (!scriptPolicy()) return 'a gate stays shut, Trusted Types forbid our policy';
  const ids = neededIds(element);
  if (ids.length === 0) return 'an empty data-consent stays shut';
  return unknownIdsText(ids, policy);
}

function mistakeOfScript(script: HTMLScriptElement): string | undefined {
  if (isLive(script)) return 'nothing holds this script back; type="text/plain" would';
  return hasPageNonce(script)
    ? undefined
    : 'a gated script without the nonce of the page stays shut';
}

/** Whether it has run unasked, or never will: a script that was let through is known. */
function isLive(script: HTMLScriptElement): boolean {
  return !isHeldBack(script) && !isReleased(script);
}

function isLoadedAnyway(frame: HTMLIFrameElement): boolean {
  return frame.hasAttribute('src') && !frame.hasAttribute('data-src');
}
