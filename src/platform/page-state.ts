/**
 * Whether the parser has finished. While it runs, the last element may be incomplete: a gated
 * script with half of its text, or a template with half of its content.
 */
export const isPageRead = (): boolean => document.readyState !== 'loading';

/** Whether the page is being prerendered for a visit that may never happen. */
export function isPrerendering(): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}

/** In milliseconds. The longest wait, for pages that are never idle. */
const PATIENCE = 2000;

/**
 * Calls `fn` when the page has loaded, including its opened gated scripts, and the browser is idle,
 * so that deferred work does not compete with them. Safari has no idle callbacks yet.
 */
export function whenIdle(fn: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(fn, { timeout: PATIENCE });
    else setTimeout(fn, PATIENCE / 10);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
