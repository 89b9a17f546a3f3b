import type { EmbedSize } from './embed-size.js';

/** The placeholders whose size is set. A new placeholder needs it again. */
const reserved = new WeakSet<Element>();

/**
 * Gives a placeholder the size of the embed, so that nothing moves when it opens; it grows if its
 * text needs more room. The styles are set by script, because a strict content security policy
 * refuses a style attribute in the template.
 */
export function reserve(placeholder: HTMLElement | null, sizeOf: () => EmbedSize): void {
  if (!placeholder || reserved.has(placeholder)) return;
  reserved.add(placeholder);
  const { inlineSize, blockSize = 'auto', ...size } = sizeOf();
  const isSized = blockSize !== 'auto' || (size.aspectRatio ?? 'auto') !== 'auto';
  if (!isSized) return;
  Object.assign(placeholder.style, size, {
    // The text fits into the page even if the embed will be wider than the page (WCAG 1.4.10).
    inlineSize: `min(100%, ${inlineSize})`,
    minBlockSize: blockSize,
  });
}
