/**
 * What the browser itself counts in a page after its garbage is gone: documents, nodes (detached
 * ones too) and listeners, those on signals included. Nothing where the browser is not Chromium.
 */
async function liveObjects(_payload, { browser, id }) {
  const page = browser.getPage(id);
  const devTools = await page
    .context()
    .newCDPSession(page)
    .catch(() => undefined);
  if (!devTools) return null;
  await devTools.send('HeapProfiler.collectGarbage');
  const counters = await devTools.send('Memory.getDOMCounters');
  await devTools.detach();
  return counters;
}

const COMMANDS = { 'live-objects': liveObjects };

/** Web Test Runner plugin: what a test may ask of its own page from outside. See `live-objects.ts`. */
export function pageCommands() {
  return {
    name: 'page-commands',
    executeCommand: ({ command, payload, session }) => COMMANDS[command]?.(payload, session),
  };
}
