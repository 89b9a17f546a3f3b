import { ADDRESSES, HELD_ATTRIBUTES } from './addresses.js';

/** Moves the addresses of an element into `data-*` attributes. Returns whether there was one. */
export function holdAddresses(element: Element): boolean {
  const names = ADDRESSES.filter((name) => element.hasAttribute(name));
  for (const name of names) {
    element.setAttribute(`data-${name}`, element.getAttribute(name)!);
    element.removeAttribute(name);
  }
  return names.length > 0;
}

/** Moves them back. Only for elements in a document in which nothing loads. */
export function giveAddresses(element: Element): void {
  for (const name of ADDRESSES) {
    const address = element.getAttribute(`data-${name}`);
    if (address === null) continue;
    element.setAttribute(name, address);
    element.removeAttribute(`data-${name}`);
  }
}

/** Whether a gate stores an address of this element in a `data-*` attribute. */
export const holdsAddress = (element: Element): boolean =>
  HELD_ATTRIBUTES.some((name) => element.hasAttribute(name));

/** Selects elements with an address in a `data-*` attribute. */
export const HOLDING = HELD_ATTRIBUTES.map((name) => `[${name}]`).join();
