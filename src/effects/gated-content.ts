import { scriptPolicy } from './trusted-types.js';

/** What a closed gate keeps the real address in, by the attribute that it stands for. */
const ADDRESSES = {
  src: 'data-src',
  srcset: 'data-srcset',
  href: 'data-href',
  poster: 'data-poster',
  data: 'data-data',
} as const;

/** Marks what was stamped from a template, so that a copy of the page shows it too. */
const STAMPED = 'data-consent-stamped';

const stampedNodes = new WeakMap<HTMLTemplateElement, readonly ChildNode[]>();

/**
 * Opens or closes a gated template or an element whose addresses are held back. Whether it is open
 * is read from the page itself: snapshots (Turbo) and clones keep that, and a second start sees it.
 */
export function toggleContent(element: HTMLElement, open: boolean): void {
  // Without the Trusted Types policy the browser would refuse the address with an exception.
  if (open && !scriptPolicy()) return;
  if (element instanceof HTMLTemplateElement) toggleTemplate(element, open);
  else if (open !== hasAddresses(element)) (open ? setAddresses : clearAddresses)(element);
}

function toggleTemplate(template: HTMLTemplateElement, open: boolean): void {
  const stamped = stampedNodes.get(template) ?? stampedBehind(template);
  if (open === stamped.length > 0) return;
  if (open) stamp(template);
  else {
    for (const node of stamped) node.remove();
    stampedNodes.delete(template);
  }
}

function stamp(template: HTMLTemplateElement): void {
  const fragment = document.importNode(template.content, true);
  for (const element of fragment.children) element.setAttribute(STAMPED, '');
  stampedNodes.set(template, [...fragment.childNodes]);
  template.after(fragment);
}

/** In a copy of the page only the marks tell. */
function stampedBehind(template: HTMLTemplateElement): Element[] {
  const stamped: Element[] = [];
  for (
    let next = template.nextElementSibling;
    next?.hasAttribute(STAMPED);
    next = next.nextElementSibling
  ) {
    stamped.push(next);
  }
  return stamped;
}

function hasAddresses(element: HTMLElement): boolean {
  return Object.entries(ADDRESSES).some(
    ([name, held]) =>
      element.hasAttribute(held) && element.getAttribute(name) === element.getAttribute(held),
  );
}

function setAddresses(element: HTMLElement): void {
  for (const [name, held] of Object.entries(ADDRESSES)) {
    const address = element.getAttribute(held);
    if (address !== null) element.setAttribute(name, trusted(element, name, address));
  }
  reloadMedia(element);
}

/** For Trusted Types, what an embed or an object loads counts as a script. */
function trusted(element: HTMLElement, name: string, address: string): string {
  const isScript =
    (name === 'src' && element instanceof HTMLEmbedElement) ||
    (name === 'data' && element instanceof HTMLObjectElement);
  return isScript ? scriptPolicy()!.createScriptURL(address) : address;
}

function clearAddresses(element: HTMLElement): void {
  for (const [name, held] of Object.entries(ADDRESSES)) {
    if (element.hasAttribute(held)) element.removeAttribute(name);
  }
  reloadMedia(element);
  if (element instanceof HTMLIFrameElement) emptyFrame(element);
}

/** A player looks at its sources once; it has to be told that they are others now. */
function reloadMedia(element: HTMLElement): void {
  const player = element.closest<HTMLMediaElement>('audio, video');
  const isSource = element === player || element instanceof HTMLSourceElement;
  if (player && isSource) player.load();
}

/** Taking away the address leaves the frame's document running; it has to be replaced. */
function emptyFrame(frame: HTMLIFrameElement): void {
  frame.contentWindow?.location.replace('about:blank');
}
