import { ledger } from './gate-ledger.js';
import { ADDRESSES, hasAddresses, heldAddress, reloadMedia, stampedFrom } from './gated-content.js';

/** Takes out what was let in: what a template has brought, and the addresses of an element. */
export function shutContent(element: HTMLElement): void {
  if (element instanceof HTMLTemplateElement) {
    for (const node of stampedFrom(element)) node.remove();
    ledger().stamped?.delete(element);
  } else if (hasAddresses(element)) clearAddresses(element);
}

function clearAddresses(element: HTMLElement): void {
  for (const name of ADDRESSES) {
    if (heldAddress(element, name) !== null) element.removeAttribute(name);
  }
  reloadMedia(element);
  if (element instanceof HTMLIFrameElement) emptyFrame(element);
}

/** Taking away the address leaves the frame's document running; it has to be replaced. */
function emptyFrame(frame: HTMLIFrameElement): void {
  frame.contentWindow?.location.replace('about:blank');
}
