import { ledger } from './ledger.js';

/**
 * Runs an inline script and keeps what it writes into the document. After the page was parsed,
 * `document.write` replaces the whole page. For scripts that load the browser ignores it by itself.
 */
export function catchWrites(gated: HTMLScriptElement, run: () => void): void {
  const { write, writeln, open } = document;
  let text = '';
  const keep = (...texts: unknown[]) => void (text += texts.join(''));
  Object.assign(document, { write: keep, writeln: keep, open: () => document });
  run();
  Object.assign(document, { write, writeln, open });
  if (text) ledger().written.set(gated, text);
}
