/** Where a box goes to. */
const AWAY: Keyframe = { opacity: 0, translate: '0 8px' };

/** Where a box comes from. Visitors can read it in its first frame. */
const NEAR: Keyframe = { ...AWAY, opacity: 0.5 };

/**
 * The milliseconds that the style sheet gives a box to move; 0 where motion is unwelcome, and where a
 * script of the page has removed the box.
 */
const duration = (box: Element): number =>
  parseFloat(getComputedStyle(box).transitionDuration) * 1000 || 0;

/** Resolves at the end, also where a library has replaced `Element.prototype.animate`. */
async function move(box: Element, ...path: Keyframe[]): Promise<void> {
  try {
    await box.animate(path, { duration: duration(box), easing: 'ease-out' }).finished;
  } catch {
    // Without motion it is there, or gone, as well.
  }
}

/** Moves a newly drawn box in, unless it belongs to the page's first paint. */
export function enter(box: Element): void {
  if (performance.getEntriesByType('paint')[0]) void move(box, NEAR, {});
}

/**
 * Shows the content of a box that is about to be removed on its way out. It is a visual copy only:
 * neither the page nor assistive technology finds the box any more.
 */
export function leave(box: Element): void {
  if (!(duration(box) > 0) || !box.checkVisibility()) return;
  const leaving = document.createElement('div');
  for (const { name, value } of box.attributes) leaving.setAttribute(name, value);
  leaving.inert = true;
  leaving.append(...box.childNodes);
  box.parentNode!.appendChild(leaving);
  void move(leaving, {}, AWAY).then(() => leaving.parentNode?.removeChild(leaving));
}
