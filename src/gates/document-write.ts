import { openAddress } from './open-element.js';
import { removeContent, insertContent, type InsertedContent } from './inserted-content.js';
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
  const inserted = insertContent(template.content, before?.nodes?.at(-1) ?? gated);
  open.set(gated, contentWith(inserted, before));
  for (const element of inserted.elements) openAddress(element);
  return inserted.scripts;
}

function contentWith(inserted: InsertedContent, before?: OpenContent): OpenContent {
  return {
    key: '',
    nodes: [...(before?.nodes ?? []), ...inserted.nodes],
    // A script does not run again, so its output cannot be restored.
    isThere: () => true,
    shut() {
      before?.shut();
      removeContent(inserted);
    },
  };
}
