import { laterStyles } from '../generated/styles/later-styles.js';

export { leave } from './leave.js';

let sheet: CSSStyleSheet | undefined;

/**
 * Adds the rules that can wait until a banner shows that was drawn as text: signs that it scrolls,
 * and what is seen after an answer.
 */
export function dress({ adoptedStyleSheets }: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(laterStyles);
  }
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
