import { scriptPolicy } from '../platform/trusted-types.js';
import { ADDRESSES } from './addresses.js';
import type { Opener } from './opener.js';

/**
 * Writes the held-back addresses of an element into its attributes. For elements that cannot load
 * in another way, such as `<object>`, `<embed>` and images in SVG.
 */
export const openPlainly: Opener = (element) => {
  const names = ADDRESSES.filter((name) => element.hasAttribute(`data-${name}`));
  for (const name of names) {
    const address = element.getAttribute(`data-${name}`)!;
    element.setAttribute(name, trusted(element, name, address));
  }
  return {
    isThere: () => names.every((name) => element.hasAttribute(name)),
    shut() {
      for (const name of names) element.removeAttribute(name);
    },
  };
};

/** Trusted Types treat what an embed or an object loads as a script. */
function trusted({ localName }: Element, name: string, address: string): string {
  return /^(embed src|object data)$/.test(`${localName} ${name}`)
    ? scriptPolicy()!.createScriptURL(address)
    : address;
}
