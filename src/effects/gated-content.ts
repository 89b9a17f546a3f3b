import { ledger } from './gate-ledger.js';
import { scriptPolicy } from './trusted-types.js';

/** The attributes that a gate keeps as `data-src`, `data-srcset` and so on. */
export const ADDRESSES = ['src', 'srcset', 'href', 'poster', 'data'] as const;

/** Marks what was stamped from a template, so that a copy of the page shows it too. */
const STAMPED = 'data-consent-stamped';

/**
 * Opens a gated template or an element whose addresses are held back. Whether it is open already is
 * read from the page itself: snapshots (Turbo) and clones keep that, and a second start sees it.
 */
export function openContent(element: HTMLElement): void {
  // Without the Trusted Types policy the browser would refuse the address with an exception.
  if (!scriptPolicy()) return;
  if (!(element instanceof HTMLTemplateElement)) {
    if (!hasAddresses(element)) setAddresses(element);
  } else if (!stampedFrom(element).length) stamp(element);
}

function stamp(template: HTMLTemplateElement): void {
  const fragment = document.importNode(template.content, true);
  for (const element of fragment.children) element.setAttribute(STAMPED, '');
  (ledger().stamped ??= new WeakMap()).set(template, [...fragment.childNodes]);
  template.after(fragment);
}

/** What stands there from a template; in a copy of the page only the marks tell. */
export function stampedFrom(template: HTMLTemplateElement): readonly ChildNode[] {
  const known = ledger().stamped?.get(template);
  if (known) return known;
  const marked: Element[] = [];
  let next = template.nextElementSibling;
  while (next?.hasAttribute(STAMPED)) {
    marked.push(next);
    next = next.nextElementSibling;
  }
  return marked;
}

/** Whether an address of an element is in its place. */
export function hasAddresses(element: HTMLElement): boolean {
  return ADDRESSES.some((name) => {
    const held = heldAddress(element, name);
    return held !== null && held === element.getAttribute(name);
  });
}

/** The address that is held back for an attribute. */
export function heldAddress(element: HTMLElement, name: string): string | null {
  return element.getAttribute(`data-${name}`);
}

function setAddresses(element: HTMLElement): void {
  for (const name of ADDRESSES) {
    const address = heldAddress(element, name);
    if (address !== null) element.setAttribute(name, trusted(element, name, address));
  }
  reloadMedia(element);
}

/** For Trusted Types, what an embed or an object loads counts as a script. */
function trusted(element: HTMLElement, name: string, address: string): string {
  return /^(embed src|object data)$/.test(`${element.localName} ${name}`)
    ? scriptPolicy()!.createScriptURL(address)
    : address;
}

/** A player looks at its sources once; it has to be told that they are others now. */
export function reloadMedia(element: HTMLElement): void {
  const player = element.closest<HTMLMediaElement>('audio, video');
  if (player && element.matches('audio, video, source')) player.load();
}
