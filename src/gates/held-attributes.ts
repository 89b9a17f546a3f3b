/**
 * The attributes that make an element load something. A gate stores them as `data-src` and so on.
 */
export const ADDRESSES = [
  'src',
  'srcset',
  'srcdoc',
  'href',
  'poster',
  'data',
  'imagesrcset',
] as const;

/** The attributes that store an element's addresses while its gate is closed. */
export const HELD_ATTRIBUTES = ADDRESSES.map((name) => `data-${name}`);

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

/** Elements that a framework has appended to a gate's `<template>` itself, not to its content. */
const MISPLACED = ':is(template[data-consent], cookie-gate > template) *';

/**
 * Removes the addresses of elements that a framework has misplaced. Frameworks that build the page
 * node by node (React, Vue) append the children of a `<template>` to the element itself, where they
 * are part of the page and load. A request that has begun cannot be stopped reliably.
 */
export function disarmMisplaced(): void {
  for (const element of document.querySelectorAll(MISPLACED)) holdAddresses(element);
}
