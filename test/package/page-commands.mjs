import { outline } from '../accessibility/outline.mjs';

/** The DevTools session of the page that a test runs in; `undefined` outside of Chromium. */
function devToolsOf({ browser, id }) {
  const page = browser.getPage(id);
  return page
    .context()
    .newCDPSession(page)
    .catch(() => undefined);
}

/**
 * The browser's own counts in a page after a garbage collection: documents, nodes (including
 * detached ones) and listeners (including those on signals).
 */
async function liveObjects(devTools) {
  await devTools.send('HeapProfiler.collectGarbage');
  return devTools.send('Memory.getDOMCounters');
}

/** The accessibility tree of the page, as an outline. */
async function accessibilityTree(devTools) {
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  return outline(nodes);
}

const COMMANDS = { 'live-objects': liveObjects, 'accessibility-tree': accessibilityTree };

async function ask(question, session) {
  const devTools = await devToolsOf(session);
  if (!devTools) return null;
  try {
    return await question(devTools);
  } finally {
    await devTools.detach();
  }
}

/**
 * Web Test Runner plugin: commands that inspect the page of a test from outside. See
 * `live-objects.ts` and `tree.ts`.
 */
export function pageCommands() {
  return {
    name: 'page-commands',
    executeCommand: ({ command, session }) => COMMANDS[command] && ask(COMMANDS[command], session),
  };
}
