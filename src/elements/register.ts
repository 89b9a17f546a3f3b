/**
 * Whether a tag name can still be taken. A page may have an element of that name, or a second copy
 * of the package; registering again would throw and take the rest of the script along.
 */
export function canDefine(tag: string): boolean {
  if (!globalThis.customElements) return false;
  if (!customElements.get(tag)) return true;
  console.warn(`consent-elements: <${tag}> is defined already and is left as it is`);
  return false;
}

/** Registers an element class under a name of the page's choice. */
export function defineAs(tag: string, element: CustomElementConstructor): void {
  // A class can be registered once only; each further name takes a class of its own.
  if (canDefine(tag)) customElements.define(tag, class extends element {});
}
