import { ledger } from './ledger.js';
import { runInOrder } from './script-order.js';
import { scriptPolicy } from '../platform/csp.js';
import { openAddress, shut } from './open-element.js';
import { giveAddresses, holdsAddress } from './held-attributes.js';
import { isSettled } from './page-settled.js';
import { removeContent, insertContent, standsBehind } from './inserted-content.js';

/** Opens a gated template, or an element whose addresses are held back. */
export function openContent(element: HTMLElement): void {
  // Without the Trusted Types policy, the browser would throw when an address is set.
  if (!scriptPolicy()) return;
  if (element instanceof HTMLTemplateElement) openTemplate(element);
  else if (holdsAddress(element)) openAddress(element);
}

/** Inserts the content of a template after it, once the page has settled. */
function openTemplate(template: HTMLTemplateElement): void {
  const { open } = ledger();
  if (open.get(template)?.isThere() || !isSettled()) return;
  shut(template);
  const inserted = insertContent(contentOf(template), template);
  const { nodes, elements, scripts } = inserted;
  const content = {
    key: '',
    nodes,
    isThere: () => standsBehind(template, nodes),
    shut() {
      removeContent(inserted);
    },
  };
  const isOpen = () => open.get(template) === content;
  open.set(template, content);
  for (const element of elements) if (isOpen()) openAddress(element);
  for (const script of scripts) runInOrder(script, isOpen);
}

/** The content of a template: its fragment, or the children that a framework has appended to it. */
function contentOf(template: HTMLTemplateElement): DocumentFragment {
  if (template.content.hasChildNodes()) return template.content;
  const { content } = document.createElement('template');
  for (const child of template.childNodes) {
    content.append(content.ownerDocument.importNode(child, true));
  }
  for (const element of content.querySelectorAll('*')) giveAddresses(element);
  return content;
}
