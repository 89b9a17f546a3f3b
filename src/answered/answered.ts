import { confirmationStyles } from '../generated/styles/confirmation-styles.js';

export { leave } from './leave.js';

let sheet: CSSStyleSheet | undefined;

/** Has the confirmation of a banner that was drawn as text be seen, as soon as it says something. */
export function dress({ adoptedStyleSheets }: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(confirmationStyles);
  }
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
