import { outline } from '../accessibility/outline.mjs';

/** The developer tools of the page that a test runs in; nothing where it is not Chromium. */
function devToolsOf({ browser, id }) {
  const page = browser.getPage(id);
  return page
    .context()
    .newCDPSession(page)
    .catch(() => undefined);
}

/**
 * What the browser itself counts in a page after its garbage is gone: documents, nodes (detached
 * ones too) and listeners, those on signals included.
 */
async function liveObjects(devTools) {
  await devTools.send('HeapProfiler.collectGarbage');
  return devTools.send('Memory.getDOMCounters');
}

/** What the browser hands to assistive technology, as an outline. */
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
 * Web Test Runner plugin: what a test may ask of its own page from outside. See `live-objects.ts`
 * and `tree.ts`.
 */
export function pageCommands() {
  return {
    name: 'page-commands',
    executeCommand: ({ command, session }) => COMMANDS[command] && ask(COMMANDS[command], session),
  };
}
