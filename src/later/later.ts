import { confirmationStyles } from '../generated/styles/confirmation-styles.js';
import { laterStyles } from '../generated/styles/later-styles.js';
import { tickStyles } from '../generated/styles/tick-styles.js';
import { keepReachable } from './scroller.js';

export { leave } from './leave.js';

let sheet: CSSStyleSheet | undefined;

/**
 * Adds the rules that can wait until a banner shows that was drawn as text: signs that it scrolls,
 * and what is seen after an answer.
 */
export function dress(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(laterStyles + confirmationStyles + tickStyles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  keepReachable(root.querySelector('section'));
  if (root.host.hasAttribute('prefetch')) void import('./prefetch.js').catch(() => undefined);
}
