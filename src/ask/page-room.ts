import { keepInView } from './in-view.js';

type Ending = Pick<AbortController, 'signal'>;

/**
 * Keeps focused elements out from under what covers an edge of the view (WCAG 2.4.11), lets the last
 * lines of the page be scrolled clear of what covers its end, and keeps the focus in it. Ends with
 * the signal.
 *
 * @param isTop Whether it stays at the upper edge of the view while the page scrolls.
 */
export function keepPageRoom(cover: HTMLElement, isTop: boolean, { signal }: Ending): void {
  // A sheet, not a style attribute: any content security policy allows it.
  const sheet = new CSSStyleSheet();
  // Read later, when an earlier cover keeps none.
  let room: string | undefined;
  const measure = () => {
    room ??= declarations(isTop);
    sheet.replaceSync(`@media screen { :root { ${sizes(cover, isTop)} ${room} } }`);
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
  // A trap of the page, such as that of Bootstrap's modal dialogs, would take the focus back.
  cover.getRootNode().addEventListener('focusin', (event) => event.stopPropagation(), { signal });
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

function coveredHeight(cover: Element): string {
  const { height, top } = cover.getBoundingClientRect();
  // Hidden by a content blocker, it covers nothing.
  return `${height && Math.ceil(viewHeight() - top)}px`;
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

/** Visitors see sizes that a page may have zoomed; what a rule says is zoomed once more. */
function sizes(cover: Element, isTop: boolean): string {
  const zoom = zoomOf(cover);
  const seen = isTop ? `${lengthOf(cover, 'block-size')} * ${zoom}` : coveredHeight(cover);
  const root = zoomOf(document.documentElement);
  return `--_banner-zoom: ${zoom}; --_banner-room: calc(${seen} / ${root});`;
}

/** Not every browser has it. */
const zoomOf = ({ currentCSSZoom = 1 }: Element): number => currentCSSZoom;

/** Keeps the room at an edge: what the page keeps there itself, where that is more. */
function declarations(isTop: boolean): string {
  // The page may have less by any rule of its own.
  const keep = (name: string) =>
    `${name}: max(${lengthOf(document.documentElement, name)}, var(--_banner-room)) !important;`;
  // A cover at the top is in the flow of the page, so it does not hide the page's beginning.
  return isTop
    ? keep('scroll-padding-block-start')
    : keep('scroll-padding-bottom') + keep('padding-bottom');
}

const lengthOf = (element: Element, property: string): string =>
  getComputedStyle(element).getPropertyValue(property).replace('auto', '0px');
