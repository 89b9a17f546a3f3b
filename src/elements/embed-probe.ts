/** What would make an element load something, or a gate. */
const LOADING = /^(data-.*|src|srcset|srcdoc|data|poster|href)$/;

/** A custom element that is defined would go to work in the page, and load what it wants. */
const isAlive = (embed: Element): boolean =>
  [embed.localName, embed.getAttribute('is')].some((name) => name && customElements.get(name));

/**
 * Asks the browser how an embed would be styled in some place of the page: an empty copy of it is
 * put there, unseen. Returns nothing for a custom element.
 *
 * @param put Puts the copy in.
 * @param read Reads the styles that it has there.
 */
export function probeStyles<T>(
  embed: Element,
  put: (probe: HTMLElement) => void,
  read: (style: CSSStyleDeclaration) => T,
): T | undefined {
  if (isAlive(embed)) return undefined;
  // Copied where nothing loads: in the page, WebKit asks for a picture as soon as it has an address.
  const inert = document.createElement('template').content.ownerDocument;
  const probe = inert.importNode(embed, false) as HTMLElement;
  for (const { name } of [...probe.attributes]) if (LOADING.test(name)) probe.removeAttribute(name);
  // Of a box that is not drawn the browser says what was asked for: `100%` stays `100%`.
  probe.style.setProperty('display', 'none', 'important');
  put(probe);
  const result = read(getComputedStyle(probe));
  probe.remove();
  return result;
}
