import { holdAddresses } from './held-addresses.js';

/** Elements that a framework has put into the element of a gate's template, not into its content. */
const MISPLACED = ':is(template[data-consent], cookie-gate > template) *';

/**
 * Frameworks that build the page node by node (React, Vue) append the children of a `<template>` to
 * the element itself, where they are a part of the page and load. Takes their addresses away. A
 * request that has begun cannot be stopped for sure.
 */
export function disarmMisplaced(): void {
  for (const element of document.querySelectorAll(MISPLACED)) holdAddresses(element);
}
