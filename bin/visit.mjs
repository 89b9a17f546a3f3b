import { observeSite } from '../dist/driver/check.js';
import { visitOptions } from './visit-options.mjs';

const CLEAR_LINE = '\r\u001B[K';

/** Shows the current page in a line that each page replaces; nothing where nobody watches. */
function showProgress(line) {
  if (!process.stderr.isTTY) return;
  process.stderr.write(CLEAR_LINE + line.slice(0, process.stderr.columns - 1));
}

/**
 * Visits a site with the options of the command line. Ctrl-C ends the visits, and what was observed
 * until then is returned; a second Ctrl-C ends the program.
 */
export async function visit(addresses, values, more = {}) {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop);
  const { signal } = controller;
  try {
    const options = { ...(await visitOptions(values)), ...more };
    return await observeSite(addresses, { ...options, signal, onProgress: showProgress });
  } finally {
    process.off('SIGINT', stop);
    showProgress('');
  }
}

/** Whether the record lacks a page, or a phase was ended before its time. */
export const isIncomplete = ({ troubles }) => troubles.some(({ isFatal }) => isFatal);
