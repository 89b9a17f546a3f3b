import { AWAY, duration, move } from '../ask/motion.js';

/**
 * Shows the content of a box that is about to be removed on its way out. It is a copy for the eye
 * only: neither the page nor assistive technology finds the box any more.
 */
export function leave(box: Element): void {
  if (!(duration(box) > 0) || !box.checkVisibility()) return;
  const leaving = document.createElement('div');
  for (const { name, value } of box.attributes) leaving.setAttribute(name, value);
  leaving.inert = true;
  leaving.append(...box.childNodes);
  box.parentNode!.appendChild(leaving);
  const gone = () => leaving.parentNode?.removeChild(leaving);
  void move(leaving, {}, AWAY).then(gone, gone);
}
