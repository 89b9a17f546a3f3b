/** The banner, and the link of `reopen`. They keep their places, and the focus may return there. */
const RULES = 'cookie-banner::part(region),[data-reopen]{opacity:0}';

let sheet: CSSStyleSheet | undefined;

/** Hides what would shine through the backdrop of an open dialog. */
export function hideBehind(isOpen: boolean): void {
  if (isOpen && !sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    document.adoptedStyleSheets.push(sheet);
  }
  if (sheet) sheet.disabled = !isOpen;
}
