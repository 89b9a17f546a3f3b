import { ledger } from './ledger.js';

/**
 * Runs an inline script and collects its `document.write` output. After parsing, `document.write`
 * would replace the whole page. For scripts with a `src`, the browser itself ignores the call.
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
