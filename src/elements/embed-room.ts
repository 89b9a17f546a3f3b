import { embedSize } from './embed-size.js';

/** The embed for which each placeholder has its size. */
const reserved = new WeakMap<Element, Element | null>();

/**
 * Gives a placeholder the size of the embed, so that nothing moves when it opens; it grows if its
 * text needs more room. The styles are set by script, because a strict content security policy
 * refuses a style attribute in the template.
 */
export function reserve(
  placeholder: HTMLElement | null,
  embed: Element | null,
  host: HTMLElement,
): void {
  if (!placeholder || reserved.get(placeholder) === embed) return;
  reserved.set(placeholder, embed);
  placeholder.style.cssText = '';
  const { inlineSize, blockSize = 'auto', ...size } = embed ? embedSize(embed, host) : {};
  const isSized = blockSize !== 'auto' || (size.aspectRatio ?? 'auto') !== 'auto';
  if (!isSized) return;
  Object.assign(placeholder.style, size, {
    // The text fits into the page even if the embed will be wider than the page (WCAG 1.4.10).
    inlineSize: `min(100%, ${inlineSize})`,
    minBlockSize: blockSize,
  });
}
