import { shut } from './open-element.js';
import type { OpenContent } from './ledger.js';
import { holdBack, type Held } from './hold.js';

/** Marks content that a gate has inserted, so that a copy of the page can be recognised. */
const STAMPED = 'data-consent-stamped';

/** Content that is in the page now. */
export interface InsertedContent extends Held {
  readonly nodes: readonly ChildNode[];
}

/**
 * Inserts a copy of a fragment after a node. Nothing in it loads until it is opened, neither here
 * nor in a copy of the page.
 */
export function insertContent(content: Node, place: ChildNode): InsertedContent {
  // Cloned in the template's own document, where nothing loads.
  const fragment = content.cloneNode(true) as DocumentFragment;
  const held = holdBack(fragment);
  for (const node of [...fragment.childNodes]) mark(node);
  const nodes = [...fragment.childNodes];
  place.after(fragment);
  return { ...held, nodes };
}

/** Wraps text in an element that can be marked. White space between elements is left alone. */
function mark(node: ChildNode): void {
  const element = node instanceof Text && node.data.trim() ? document.createElement('span') : node;
  if (element !== node) {
    node.replaceWith(element);
    (element as Element).append(node);
  }
  if (!(element instanceof Element)) return;
  element.setAttribute(STAMPED, '');
  // Turbo keeps the element when it morphs the page into a response. With an id, it would also
  // carry the element over to other pages.
  if (!element.id) element.setAttribute('data-turbo-permanent', '');
}

/** Whether inserted content still follows its gate; not if a part of it was moved or removed. */
export const standsBehind = (gate: Node, nodes: readonly ChildNode[]): boolean =>
  gate.isConnected && nodes.every(({ parentNode }) => parentNode === gate.parentNode);

/** Removes inserted content, and what its elements have loaded. */
export function removeContent({ nodes, elements }: InsertedContent): void {
  for (const element of elements) shut(element);
  for (const node of nodes) if (node.parentNode) node.remove();
}

/** Removes inserted content without a known gate: it came with a copy of the page. */
export function removeCopies(open: ReadonlyMap<Element, OpenContent>): void {
  const copies = new Set<ChildNode>(document.querySelectorAll(`[${STAMPED}]`));
  if (copies.size === 0) return;
  for (const [element, { nodes = [] }] of open) {
    for (const node of [element, ...nodes]) copies.delete(node);
  }
  for (const copy of copies) copy.remove();
}

/** Whether a gate has inserted this element. */
export const isStamped = (element: Element): boolean => element.closest(`[${STAMPED}]`) !== null;
