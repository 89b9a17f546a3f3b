/**
 * Returns a function after whose first call `check` is called whenever a script of the page may have
 * run: after each script that loads, which gates and vendors insert, and after inline ones. Nothing
 * is polled.
 */
export function whenScriptsRun(check: () => void, signal: AbortSignal): () => void {
  // Gates insert their scripts after effects, and inline ones after the script that has loaded.
  const soon = () => void setTimeout(check);
  let isWaiting = false;
  return () => {
    if (!isWaiting) {
      // The load of an element does not bubble, and does not reach the window.
      for (const target of [document, globalThis]) {
        target.addEventListener('load', soon, { capture: true, signal });
      }
    }
    isWaiting = true;
    soon();
  };
}
