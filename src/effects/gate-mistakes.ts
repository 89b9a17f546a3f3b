import type { Policy } from '../model/policy.js';
import { unknownIdsText } from '../model/unknown-ids.js';
import { scriptPolicy } from './trusted-types.js';
import { isReleased } from './gated-script.js';
import { hasPageNonce } from './page-nonce.js';
import { isExecutableType } from './script-types.js';

const warned = new WeakSet<Element>();

/** Tells the site's author, once for each element, what keeps a gate from doing its work. */
export function warnOfMistakes(
  element: HTMLElement,
  ids: readonly string[],
  policy?: Policy,
): void {
  const mistake = mistakeOf(element, ids, policy);
  if (!mistake || warned.has(element)) return;
  warned.add(element);
  console.warn(`consent-elements: ${mistake}`, element);
}

function mistakeOf(
  element: HTMLElement,
  ids: readonly string[],
  policy?: Policy,
): string | undefined {
  const mistake = element instanceof HTMLScriptElement && mistakeOfScript(element);
  if (mistake) return mistake;
  if (element instanceof HTMLIFrameElement && isLoadedAnyway(element)) {
    return 'this frame has loaded already; data-src in place of src holds it back';
  }
  if (!scriptPolicy()) return 'a gate stays shut, Trusted Types forbid our policy';
  if (ids.length === 0) return 'an empty data-consent stays shut';
  return unknownIdsText(ids, policy);
}

function mistakeOfScript(script: HTMLScriptElement): string | undefined {
  if (isExecutable(script)) return 'this script has run already; type="text/plain" holds it back';
  return hasPageNonce(script)
    ? undefined
    : 'a gated script without the nonce of the page stays shut';
}

/** A script that was let through keeps its mark. */
function isExecutable(script: HTMLScriptElement): boolean {
  return isExecutableType(script.type) && !isReleased(script);
}

function isLoadedAnyway(frame: HTMLIFrameElement): boolean {
  return frame.hasAttribute('src') && !frame.hasAttribute('data-src');
}
