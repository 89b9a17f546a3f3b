/**
 * Keeps room at the end of the page as long as something covers the bottom of the view: the last
 * lines can be scrolled clear of it, and the browser keeps focused elements out from under it
 * (WCAG 2.4.11). Ends with the signal.
 */
export function keepPageRoom(cover: Element, { signal }: { signal: AbortSignal }): void {
  // A sheet, not a style attribute: it is allowed under any content security policy and leaves the
  // page's own attributes alone.
  const sheet = new CSSStyleSheet();
  const measure = () => sheet.replaceSync(rules(coveredHeight(cover)));
  const observer = new ResizeObserver(measure);
  observer.observe(cover);
  document.adoptedStyleSheets.push(sheet);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    { once: true },
  );
}

function coveredHeight(cover: Element): number {
  const { height, top } = cover.getBoundingClientRect();
  // Hidden by a content blocker, it covers nothing.
  return height === 0 ? 0 : Math.max(Math.ceil(document.documentElement.clientHeight - top), 0);
}

function rules(height: number): string {
  return `@media screen {
    html { padding-block-end: ${height}px; scroll-padding-block-end: ${height}px; }
  }`;
}
