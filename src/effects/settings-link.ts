/** The fragment id of links to the settings, whether an element has this id or not. */
export const SETTINGS = 'cookie-settings';

/** The `href` of such a link. */
export const HASH = `#${SETTINGS}`;

/**
 * The link to this page's settings that was clicked without a modifier key, if there was one. Call
 * it from a capturing listener: routers and scrolling scripts handle clicks on links too.
 */
export function clickedSettingsLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, button } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || button) return undefined;
  // The composed path also contains links inside of shadow roots.
  const path = event.composedPath() as HTMLAnchorElement[];
  return path.find(
    (node) =>
      // The `href` as written always means this page, whatever `<base>` says. A link in SVG has no
      // `href` string property.
      ((node.localName === 'a' && node.getAttribute('href') === HASH) || isHere(node)) &&
      node.target !== '_blank',
  );
}

/**
 * Prevents the browser from following the link. Listeners of the page still receive the click,
 * unless the link's address is of another page, which a router might open despite
 * `preventDefault()`.
 */
export function takeClick(event: Event, link: HTMLAnchorElement): void {
  event.preventDefault();
  if (!isHere(link)) event.stopPropagation();
}

/** The hash may follow an address that a router keeps in the hash (`#/cookies`). */
const isHere = ({ href }: HTMLAnchorElement): boolean =>
  href === location.href.replace(/#\w.*|$/, HASH);

/**
 * Whether the page's address ends with the settings' hash, also after a router's address in the
 * hash.
 */
export const isAtSettings = (): boolean => location.href.endsWith(HASH);
