/** The position of a part within the picture. */
export interface Outline {
  readonly number: number;
  readonly name: string;
  readonly box: DOMRect;
  /** How far its number is moved, so that it does not lie upon another. */
  readonly shift: number;
}

const BADGE = 24;

const within = (root: HTMLElement, { left, top, width, height }: DOMRect) => {
  const origin = root.getBoundingClientRect();
  return new DOMRect(left - origin.left, top - origin.top, width, height);
};

const isNear = (a: DOMRect, b: Outline) =>
  Math.abs(a.x - b.box.x - b.shift) < BADGE && Math.abs(a.y - b.box.y) < BADGE;

/** How far to move a number until it covers no other. */
function shiftOf(box: DOMRect, earlier: readonly Outline[]): number {
  let shift = 0;
  while (earlier.some((one) => isNear(new DOMRect(box.x + shift, box.y), one))) shift += BADGE;
  return shift;
}

/** The first place of each part in what an element shows; a part that is not there has none. */
export function outlinesOf(picture: HTMLElement, element: Element, names: readonly string[]) {
  const outlines: Outline[] = [];
  for (const [index, name] of names.entries()) {
    const part = element.shadowRoot?.querySelector(`[part~="${name}"]`);
    if (!part?.checkVisibility()) continue;
    const box = within(picture, part.getBoundingClientRect());
    outlines.push({ number: index + 1, name, box, shift: shiftOf(box, outlines) });
  }
  return outlines;
}
