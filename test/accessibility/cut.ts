import { all } from '../elements/mounting.js';

/** Boxes whose content is cut off: it is neither visible nor reachable by scrolling. */
export function cut(element: Element): string[] {
  const boxes = all(element, '*').filter((one) => !one.matches('.visually-hidden, thead, thead *'));
  return boxes.filter(isCut).map((one) => `${one.localName}.${one.className}: ${one.innerText}`);
}

function isCut(box: HTMLElement): boolean {
  const { overflowX, overflowY, display } = getComputedStyle(box);
  if (display === 'inline' || !box.checkVisibility()) return false;
  const isWide = box.scrollWidth > box.clientWidth + 1 && overflowX !== 'visible';
  const isHigh = box.scrollHeight > box.clientHeight + 1 && /hidden|clip/.test(overflowY);
  return isWide || isHigh;
}
