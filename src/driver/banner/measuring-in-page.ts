/*
 * These functions run in a page: `pageCode` of `in-page.ts` passes their text on. They may use each
 * other, and nothing else of this module.
 */

/** All elements below a node that match, shadow roots included. */
export function deepAll(root: ParentNode, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) found.push(element);
    if (element.shadowRoot) found.push(...deepAll(element.shadowRoot, selector));
  }
  return found;
}

/** Whether a visitor can see an element, somewhere on the page. */
export function isShownHere(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const options = { opacityProperty: true, visibilityProperty: true };
  return width > 0 && height > 0 && element.checkVisibility(options);
}

/** What an element is drawn in: its slot, its parent, or the host of its shadow root. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  return element.assignedSlot ?? element.parentElement ?? host;
}

function isWithin(element: Element | null, box: Element): boolean {
  for (let one = element; one; one = around(one)) if (one === box) return true;
  return false;
}

/** What a visitor reads on a control. */
export function textOf(element: HTMLElement): string {
  const { value = '' } = element as Partial<HTMLInputElement>;
  const text = element.innerText || element.ariaLabel || (typeof value === 'string' ? value : '');
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 200);
}

/** The colours, one on the other, as the screen shows them. */
function blended(colors: readonly string[]): string {
  const canvas = new OffscreenCanvas(1, 1);
  const pen = canvas.getContext('2d')!;
  for (const color of ['#fff', ...colors]) {
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

/** The backgrounds behind an element, the farthest first. */
function backgroundsOf(element: Element): string[] {
  const colors: string[] = [];
  for (let one: Element | null = element; one; one = around(one)) {
    colors.unshift(getComputedStyle(one).backgroundColor);
  }
  return colors;
}

/** The innermost element at a point of the view. */
function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null | undefined = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** Whether an element is in the view as a whole, and nothing covers it. */
function isInViewHere(element: Element): boolean {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const isInside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
  if (!isInside || !isShownHere(element)) return false;
  return [0.25, 0.5, 0.75].every((part) =>
    isWithin(elementAt(left + width * part, top + height / 2), element),
  );
}

/** What is drawn in an element, in its order. */
function partsOf(element: Element): Element[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    return assigned.length > 0 ? assigned : [...element.children];
  }
  return [...(element.shadowRoot ?? element).children];
}

/** Whether the Tab key stops at an element. */
function isTabStop(element: Element): boolean {
  const { tabIndex, localName } = element as HTMLElement;
  const isPlain = localName === 'a' && !element.hasAttribute('href');
  if (tabIndex < 0 || (isPlain && !element.hasAttribute('tabindex'))) return false;
  return !element.matches(':disabled, [inert], [inert] *') && isShownHere(element);
}

/** Where the Tab key stops in a box, in its order. */
function tabStopsIn(box: Element): Element[] {
  const stops = partsOf(box).flatMap((part) => [
    ...(isTabStop(part) ? [part] : []),
    ...tabStopsIn(part),
  ]);
  const order = (element: Element) => (element as HTMLElement).tabIndex || Infinity;
  return stops.sort((one, other) => Math.sign(order(one) - order(other)) || 0);
}

/** How a visitor sees a control of a box. */
export function measured(control: HTMLElement | undefined, box: Element) {
  if (!control) return undefined;
  const { width, height } = control.getBoundingClientRect();
  const { fontSize, fontWeight, color } = getComputedStyle(control);
  const backgrounds = backgroundsOf(control);
  const place = tabStopsIn(box).indexOf(control);
  return {
    text: textOf(control),
    width: Math.round(width),
    height: Math.round(height),
    fontSize: parseFloat(fontSize),
    fontWeight: Number(fontWeight),
    color: blended([...backgrounds, color]),
    background: blended(backgrounds),
    isInView: isInViewHere(control),
    ...(place < 0 ? {} : { tabs: place + 1 }),
  };
}

/** All functions of this module. */
export const MEASURING = [
  deepAll,
  isShownHere,
  around,
  isWithin,
  textOf,
  blended,
  backgroundsOf,
  elementAt,
  isInViewHere,
  partsOf,
  isTabStop,
  tabStopsIn,
  measured,
];
