const watched = new WeakSet<Element>();

/**
 * Makes the text of a banner focusable while it scrolls, so that a keyboard can scroll it (WCAG
 * 2.1.1). Chromium and Firefox do that by themselves; Safari does not.
 */
export function keepReachable(box: Element | null): void {
  const text = box?.querySelector('.message');
  if (!text || watched.has(text)) return;
  watched.add(text);
  new ResizeObserver(() => {
    if (text.scrollHeight > text.clientHeight) text.setAttribute('tabindex', '0');
    else text.removeAttribute('tabindex');
  }).observe(text);
}
