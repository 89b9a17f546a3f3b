import { pageAddress } from '../platform/page-address.js';
import type { Opener } from './ledger.js';
import { urlOf } from './rules.js';

/**
 * Loads a style sheet, or another kind of link, by an element in `<head>`. A style sheet is
 * imported by a rule that is not part of the markup. With `integrity` or `crossorigin`, which
 * `@import` does not support, and for other kinds of links, it inserts a `<link>` while the gate is
 * open.
 */
export const openLink: Opener = (element) => {
  const link = element as HTMLLinkElement;
  const isImported =
    link.relList.contains('stylesheet') && !link.integrity && link.crossOrigin === null;
  const own = (isImported && importing(link)) || plainLink(link);
  return { isThere: () => own.isConnected, shut: () => own.remove() };
};

function importing(link: HTMLLinkElement): HTMLStyleElement | undefined {
  const style = document.createElement('style');
  style.nonce = link.nonce;
  document.head.append(style);
  try {
    const address = pageAddress(link.dataset['href']!);
    style.sheet!.insertRule(`@import ${urlOf(address)} ${link.media}`);
    return style;
  } catch {
    // The page's content security policy does not allow style elements.
    return void style.remove();
  }
}

function plainLink(link: HTMLLinkElement): HTMLLinkElement {
  const own = link.cloneNode() as HTMLLinkElement;
  own.removeAttribute('data-consent');
  for (const name of ['href', 'imagesrcset']) {
    const address = link.getAttribute(`data-${name}`);
    if (address !== null) own.setAttribute(name, address);
    own.removeAttribute(`data-${name}`);
  }
  document.head.append(own);
  return own;
}
