let sheet: CSSStyleSheet | undefined;

/**
 * Keeps what is focused clear of the link, where that floats (WCAG 2.4.11); without one, no longer.
 * A sheet, not a style attribute: any content security policy allows it.
 */
export function keepFocusClear(host?: HTMLElement): void {
  const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
  if (!host) {
    if (sheet) document.adoptedStyleSheets = others;
    sheet = undefined;
    return;
  }
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(
    `@media screen and (min-width: 30em) { html { scroll-padding-block-end: ${host.offsetHeight}px } }`,
  );
  // Before those of a banner, which keeps more room.
  document.adoptedStyleSheets = [sheet, ...others];
}
