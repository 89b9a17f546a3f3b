/** Attributes by which an element, or a gate, would load something. */
const LOADING = /^(data-.*|src|srcset|srcdoc|data|poster|href)$/;

/**
 * Whether the embed is a defined custom element: a copy would run in the page and could load
 * something.
 */
const isAlive = (embed: Element): boolean =>
  [embed.localName, embed.getAttribute('is')].some((name) => name && customElements.get(name));

/**
 * Reads how an embed would be styled in some place of the page: inserts an empty, invisible copy of
 * it there. Returns `undefined` for a custom element.
 *
 * @param put Inserts the copy.
 * @param read Reads the styles of the copy.
 */
export function probeStyles<T>(
  embed: Element,
  put: (probe: HTMLElement) => void,
  read: (style: CSSStyleDeclaration) => T,
): T | undefined {
  if (isAlive(embed)) return undefined;
  // Copies in an inert document: in the page, WebKit requests an image as soon as it has an
  // address.
  const inert = document.createElement('template').content.ownerDocument;
  const probe = inert.importNode(embed, false) as HTMLElement;
  for (const { name } of [...probe.attributes]) if (LOADING.test(name)) probe.removeAttribute(name);
  // For a box that is not rendered, browsers return the specified value: `100%` stays `100%`.
  probe.style.setProperty('display', 'none', 'important');
  put(probe);
  const result = read(getComputedStyle(probe));
  probe.remove();
  return result;
}
