import { openAddress } from './address.js';
import { removeStamp, stamp, type Stamp } from './stamp.js';
import { ledger, type OpenContent } from './ledger.js';
import { scriptPolicy } from '../platform/csp.js';

/**
 * Inserts the output of a gated script's `document.write` after that script, as the parser would
 * have done. Returns the scripts in it, which have not run yet.
 */
export function putWritten(gated: HTMLScriptElement): readonly HTMLScriptElement[] {
  const { open, written } = ledger();
  const text = written.get(gated);
  written.delete(gated);
  if (!text || !gated.isConnected) return [];
  const template = document.createElement('template');
  template.innerHTML = scriptPolicy()!.createHTML(text);
  const before = open.get(gated);
  const stamped = stamp(template.content, before?.nodes?.at(-1) ?? gated);
  open.set(gated, contentWith(stamped, before));
  for (const element of stamped.elements) openAddress(element);
  return stamped.scripts;
}

function contentWith(stamped: Stamp, before?: OpenContent): OpenContent {
  return {
    key: '',
    nodes: [...(before?.nodes ?? []), ...stamped.nodes],
    // A script does not run again, so its output cannot be restored.
    isThere: () => true,
    shut() {
      before?.shut();
      removeStamp(stamped);
    },
  };
}
