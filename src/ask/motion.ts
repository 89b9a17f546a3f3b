/** Where a box comes from and goes to. */
export const AWAY: Keyframe = { opacity: 0, translate: '0 8px' };

/** The milliseconds that the style sheet gives a box to move; 0 where motion is unwelcome. */
export const duration = (box: Element): number =>
  parseFloat(getComputedStyle(box).transitionDuration) * 1000;

export const move = (box: Element, ...path: Keyframe[]): Promise<unknown> =>
  box.animate(path, { duration: duration(box), easing: 'ease-out' }).finished;

/** Moves a box in that has just been drawn, unless it belongs to the page's first picture. */
export function enter(box: Element): void {
  if (performance.getEntriesByType('paint')[0]) void move(box, AWAY, {});
}
