import { holdAddresses } from './held-addresses.js';

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
