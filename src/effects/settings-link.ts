/** Links go to the settings by this id, whether an element has it or not. */
export const SETTINGS = 'cookie-settings';

/** How such a link is written. */
export const HASH = `#${SETTINGS}`;

/**
 * The link to the settings of this page that was plainly clicked, if it was one. Listen in the
 * capture phase: routers and scrolling scripts handle clicks on links as well.
 */
export function clickedSettingsLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, button } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || button) return undefined;
  // Links inside of shadow roots are seen through the composed path.
  const path = event.composedPath() as HTMLAnchorElement[];
  return path.find(
    (node) =>
      // As written, this page is meant, whatever `<base>` makes of it; in SVG there is no `href` else.
      ((node.localName === 'a' && node.getAttribute('href') === HASH) || isHere(node)) &&
      node.target !== '_blank',
  );
}

/**
 * Keeps a click on such a link from being followed. Listeners of the page still hear of it, unless
 * the link's address is another page's, which a router might open all the same.
 */
export function takeClick(event: Event, link: HTMLAnchorElement): void {
  event.preventDefault();
  if (!isHere(link)) event.stopPropagation();
}

/** The hash stands behind an address that a router keeps in the hash (`#/cookies`). */
const isHere = ({ href }: HTMLAnchorElement): boolean =>
  href === location.href.replace(/#\w.*|$/, HASH);
