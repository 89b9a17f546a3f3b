/** The banner, and the link of `reopen`. They keep their places, and the focus may return there. */
const RULES = 'cookie-banner::part(region),[data-reopen]{opacity:0}';

let sheet: CSSStyleSheet | undefined;

/** Hides what would shine through the backdrop of an open dialog; afterwards, no longer. */
export function hideBehind(isOpen: boolean): void {
  if (isOpen === !!sheet) return;
  const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
  sheet = isOpen ? new CSSStyleSheet() : undefined;
  sheet?.replaceSync(RULES);
  document.adoptedStyleSheets = sheet ? [...others, sheet] : others;
}
