import type { OpenContent } from './ledger.js';
import { holdBack, type Held } from './hold.js';

/** Marks what a gate has put into the page, so that it is recognised in a copy of the page. */
export const STAMPED = 'data-consent-stamped';

/** What stands in the page now. */
export interface Stamp extends Held {
  readonly nodes: readonly ChildNode[];
}

/**
 * Puts a copy of a fragment into the page, behind a node. Nothing in it loads before it is opened:
 * neither here nor in a copy of the page.
 */
export function stamp(content: Node, place: ChildNode): Stamp {
  // Cloned in the template's own document, in which nothing loads.
  const fragment = content.cloneNode(true) as DocumentFragment;
  const held = holdBack(fragment);
  for (const node of [...fragment.childNodes]) mark(node);
  const nodes = [...fragment.childNodes];
  place.after(fragment);
  return { ...held, nodes };
}

/** Text gets an element that can be marked; space between elements needs none. */
function mark(node: ChildNode): void {
  const element = node instanceof Text && node.data.trim() ? document.createElement('span') : node;
  if (element !== node) {
    node.replaceWith(element);
    (element as Element).append(node);
  }
  if (!(element instanceof Element)) return;
  element.setAttribute(STAMPED, '');
  // Turbo leaves it in the page when it morphs that into what a server sent. With an id it would be
  // carried over to other pages as well.
  if (!element.id) element.setAttribute('data-turbo-permanent', '');
}

/** Where stamped content stands: behind its gate, as long as nobody moves or removes a part of it. */
export const standsBehind = (gate: Node, nodes: readonly ChildNode[]): boolean =>
  gate.isConnected && nodes.every(({ parentNode }) => parentNode === gate.parentNode);

/** Removes stamped content whose gate is unknown: it came with a copy of the page. */
export function removeCopies(open: Iterable<OpenContent>): void {
  const copies = new Set<ChildNode>(document.querySelectorAll(`[${STAMPED}]`));
  if (copies.size === 0) return;
  for (const { nodes = [] } of open) for (const node of nodes) copies.delete(node);
  for (const copy of copies) copy.remove();
}

/** Whether an element was put into the page by a gate. */
export const isStamped = (element: Element): boolean => element.closest(`[${STAMPED}]`) !== null;
