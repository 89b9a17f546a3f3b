/** Chromium also reports what covers a box (https://w3c.github.io/IntersectionObserver/v2/). */
const WATCHING = { threshold: 0.9, trackVisibility: true, delay: 100 } as IntersectionObserverInit;

/**
 * Shows a box that is fixed to the view in the top layer as soon as it is not in view, or an answer
 * is covered: a `transform`, `filter`, `contain` and the like of an ancestor places it elsewhere, or
 * cuts it off, and the button of a chat lies over a corner of each page. In the top layer only the
 * view counts. Watches as long as the box is there, for pages change; where all is well it stays in
 * the layer that the page gives it.
 *
 * @param moved Called when the box was moved to the top layer.
 */
export function keepInView(box: HTMLElement, moved?: () => void): void {
  const check = ([entry]: readonly IntersectionObserverEntry[]): void => {
    // A removed box has an empty position.
    if (getComputedStyle(box).position !== 'fixed') return;
    if (!box.showPopover || box.matches(':popover-open')) return;
    // Not the whole box, because sizes are rounded.
    if (entry!.intersectionRatio > 0.9 && !isAnswerCovered(box)) return;
    box.popover = 'manual';
    box.showPopover();
    // Reports the box again, wherever it is then: a script that moves the banner closes the popover,
    // and a box that is out of view before and after is not reported.
    observer.unobserve(box);
    observer.observe(box);
    moved?.();
  };
  const observer = new IntersectionObserver(check, WATCHING);
  observer.observe(box);
}

/** Whether an element at a point is in the top layer, or what its shadow root has there. */
function isInTopLayer(element: Element, x: number, y: number): boolean {
  if (element.closest(':modal, :popover-open')) return true;
  const inner = element.shadowRoot?.elementFromPoint(x, y);
  return !!inner && element.shadowRoot!.contains(inner) && isInTopLayer(inner, x, y);
}

/** Whether part of an answer is under something that is not in the top layer itself. */
function isAnswerCovered(box: HTMLElement): boolean {
  const root = box.getRootNode() as ShadowRoot;
  const isCovered = (x: number, y: number): boolean => {
    const top = root.elementFromPoint(x, y);
    const isOther = top && !root.contains(top) && !root.host.contains(top);
    return !!isOther && !top.contains(root.host) && !isInTopLayer(top, x, y);
  };
  return [...box.querySelectorAll('button')].some((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return [left + 6, (left + right) / 2, right - 6].some(
      (x) => isCovered(x, top + 6) || isCovered(x, bottom - 6),
    );
  });
}
