/**
 * Banners that were drawn as text before any element was defined, each with a function that removes
 * the text.
 */
const asked = new WeakMap<Element, () => void>();

/** Notes that a banner is drawn as text; without `close`, that its element draws it. */
export function setAsked(banner: Element, close?: () => void): void {
  if (close) asked.set(banner, close);
  else asked.delete(banner);
}

export const isAsked = (banner: Element): boolean => asked.has(banner);

/** Whether the text of a banner shows. */
export const isAsking = (banner: Element): boolean =>
  isAsked(banner) && banner.shadowRoot?.querySelector('section') != null;

/** Removes the text of a banner that has nothing to ask any more. */
export const closeText = (banner: Element): void => asked.get(banner)?.();
