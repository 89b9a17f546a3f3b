let sheet: CSSStyleSheet | undefined;

/** What the page keeps itself. */
let own: string;

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
  if (!sheet) {
    sheet = new CSSStyleSheet();
    own = getComputedStyle(document.documentElement).scrollPaddingBlockEnd.replace('auto', '0px');
  }
  sheet.replaceSync(
    `@media screen and (min-width: 30em) { html { scroll-padding-block-end: max(${own}, ${Math.min(host.offsetHeight, host.offsetWidth)}px) } }`,
  );
  // Before those of a banner, which keeps more room.
  document.adoptedStyleSheets = [sheet, ...others];
}
