import { keepInView } from './in-view.js';

/** The edge of the view at which something stays while the page scrolls. */
export type Edge = 'start' | 'end';

/**
 * Keeps focused elements out from under what covers an edge of the view (WCAG 2.4.11), and lets the
 * last lines of the page be scrolled clear of what covers its end. Ends with the signal.
 */
export function keepPageRoom(
  cover: HTMLElement,
  edge: Edge,
  { signal }: { signal: AbortSignal },
): void {
  // A sheet, not a style attribute: it is allowed under any content security policy and leaves the
  // page's own attributes alone.
  const sheet = new CSSStyleSheet();
  const measure = () => {
    sheet.replaceSync(rules(cover, edge));
    uncoverFocused(cover);
  };
  let frame = 0;
  // Not at once: the room may add a scrollbar, which makes the cover narrower. Browsers report a
  // change of size within the observer's callback as an error of the page.
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
    // On its way in, it stands lower.
    for (const { finished } of cover.getAnimations()) finished.then(measure, measure);
  });
  observer.observe(cover);
  keepInView(cover, measure);
  document.adoptedStyleSheets.push(sheet);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    { once: true },
  );
}

function coveredHeight(cover: Element): number {
  const { height, top } = cover.getBoundingClientRect();
  // Hidden by a content blocker, it covers nothing.
  return height === 0 ? 0 : Math.max(Math.ceil(viewHeight() - top), 0);
}

/** In quirks mode, the root element has the height of the document, and the body that of the view. */
const viewHeight = (): number =>
  document[document.compatMode === 'BackCompat' ? 'body' : 'documentElement'].clientHeight;

/** Where the focus was before there was a cover, no room had been kept for it. */
function uncoverFocused(cover: Element): void {
  const focused = document.activeElement;
  if (focused && isUnder(focused.getBoundingClientRect(), cover.getBoundingClientRect())) {
    focused.scrollIntoView({ block: 'nearest' });
  }
}

/** Leaves out what is too tall to stand clear of the cover, such as a whole page. */
function isUnder(box: DOMRect, cover: DOMRect): boolean {
  const isAside = box.bottom <= cover.top || box.top >= cover.bottom;
  const isBeside = box.right <= cover.left || box.left >= cover.right;
  const isTall = box.height > viewHeight() - cover.height;
  return !(isAside || isBeside || isTall);
}

function rules(cover: Element, edge: Edge): string {
  // A cover at the start is in the flow of the page, so it does not hide the page's beginning.
  const rule =
    edge === 'start'
      ? `scroll-padding-block-start: ${cover.clientHeight}px`
      : endRoom(coveredHeight(cover));
  return `@media screen { html { ${rule} } }`;
}

/** Where nothing is covered, the page keeps the room that it has itself. */
const endRoom = (height: number): string =>
  height ? `padding-block-end: ${height}px; scroll-padding-block-end: ${height}px` : '';
