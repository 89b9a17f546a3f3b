/**
 * Requests all files of the settings at once, beside that of the store. Otherwise the browser would
 * request each one only when the file that imports it has arrived: in four round trips.
 */
export function requestSettings(): void {
  const files = [
    import('../deletion/leftovers.js'),
    import('../define/settings.js'),
    // Stands for Lit, and for what all elements have in common.
    import('../elements/state.js'),
  ];
  // The code that shows the settings reports a file that cannot be loaded.
  for (const file of files) file.catch(() => undefined);
}
