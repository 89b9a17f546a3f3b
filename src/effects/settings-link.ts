/** Links go to the settings by this id, whether an element has it or not. */
export const SETTINGS = 'cookie-settings';

/** The link to the settings of this page that was plainly clicked, if it was one. */
export function clickedSettingsLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, button, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || button || defaultPrevented) return undefined;
  // Links inside of shadow roots are seen through the composed path.
  const path = event.composedPath() as Partial<HTMLAnchorElement>[];
  return path.find(({ href }) => href === addressOfSettings()) as HTMLAnchorElement | undefined;
}

function addressOfSettings(): string {
  return `${location.href.split('#')[0]}#${SETTINGS}`;
}
