import { ledger } from './ledger.js';
import { ADDRESSES } from './addresses.js';
import { openFrame } from './frame.js';
import { openLink } from './link.js';
import type { Opener } from './opener.js';
import { openPicture } from './picture.js';
import { openPlayer } from './player.js';
import { openPlainly } from './plain-address.js';

/** Loads what an element holds back. Leaves an open element alone unless its attributes changed. */
export function openAddress(element: HTMLElement): void {
  const { open } = ledger();
  const key = ADDRESSES.map((name) => element.getAttribute(`data-${name}`)).join('\n');
  const present = open.get(element);
  if (present?.key === key && present.isThere()) return;
  shut(element);
  open.set(element, { key, ...openerOf(element)(element) });
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
