/**
 * Shows a box that is fixed to the view in the top layer as soon as it is not in view: a `transform`,
 * `filter`, `contain` and the like of an ancestor places it elsewhere, or cuts it off. In the top
 * layer only the view counts. Watches as long as the box is there, for pages change; where all is
 * well it stays in the layer that the page gives it.
 *
 * @param moved Called when the box was moved to the top layer.
 */
export function keepInView(box: HTMLElement, moved?: () => void): void {
  const check = ([entry]: readonly IntersectionObserverEntry[]): void => {
    // Not the whole box, because sizes are rounded. A removed box has an empty position.
    if (entry!.intersectionRatio > 0.9 || getComputedStyle(box).position !== 'fixed') return;
    if (!box.showPopover || box.matches(':popover-open')) return;
    box.popover = 'manual';
    box.showPopover();
    // Reports the box again, wherever it is then: a script that moves the banner closes the popover,
    // and a box that is out of view before and after is not reported.
    observer.unobserve(box);
    observer.observe(box);
    moved?.();
  };
  const observer = new IntersectionObserver(check, { threshold: 0.9 });
  observer.observe(box);
}
