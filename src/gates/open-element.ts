import { ledger, type Opener } from './ledger.js';
import { openFrame } from './frame.js';
import { openLink } from './link.js';
import { openPicture } from './picture.js';
import { openPlayer } from './player.js';
import { scriptPolicy } from '../platform/csp.js';
import { ADDRESSES } from './held-attributes.js';

/** Loads what an element holds back. Leaves an open element alone unless its attributes changed. */
export function openAddress(element: HTMLElement): void {
  const { open } = ledger();
  const key = ADDRESSES.map((name) => element.getAttribute(`data-${name}`)).join('\n');
  const present = open.get(element);
  if (present?.key === key && present.isThere()) return;
  shut(element);
  // WebKit runs microtasks while the document of a frame closes, and these may call this again.
  const opening = { key, isThere: () => true, shut() {} };
  open.set(element, opening);
  const content = { key, ...openerOf(element)(element, () => openAddress(element)) };
  if (open.get(element) === opening) open.set(element, content);
  else content.shut();
}

/** Removes what a gate, or a single element, has loaded. */
export function shut(element: Element): void {
  const { open } = ledger();
  const present = open.get(element);
  // Deleted first, because an image then shows the sources that are still open.
  open.delete(element);
  present?.shut();
}

function openerOf(element: HTMLElement): Opener {
  const { localName, parentElement } = element;
  if (localName === 'iframe') return openFrame;
  if (localName === 'link') return openLink;
  if (localName === 'img' || parentElement?.localName === 'picture') return openPicture;
  return element.matches('audio, video, :is(audio, video) > source') ? openPlayer : openPlainly;
}

/**
 * Writes the held-back addresses of an element into its attributes. For elements that cannot load
 * in another way, such as `<object>`, `<embed>` and images in SVG.
 */
const openPlainly: Opener = (element) => {
  const names = ADDRESSES.filter((name) => element.hasAttribute(`data-${name}`));
  for (const name of names) {
    const address = element.getAttribute(`data-${name}`)!;
    element.setAttribute(name, trusted(element, name, address));
  }
  return {
    isThere: () => names.every((name) => element.hasAttribute(name)),
    shut() {
      for (const name of names) element.removeAttribute(name);
    },
  };
};

/** Trusted Types treat what an embed or an object loads as a script. */
function trusted({ localName }: Element, name: string, address: string): string {
  return /^(embed src|object data)$/.test(`${localName} ${name}`)
    ? scriptPolicy()!.createScriptURL(address)
    : address;
}
