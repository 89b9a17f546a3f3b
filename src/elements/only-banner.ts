type Banner = HTMLElement & { readonly store?: unknown; requestUpdate?(): void };

let hasWarned = false;

/**
 * Whether no other banner shows that asks the same: they would cover each other. Warns of the first
 * two that it finds.
 */
export function isAlone(banner: Banner): boolean {
  const other = others(banner).find((one) => isDisplayed(one, '[part=region]'));
  // A page may hide one of two by its own styles, and the other in a view of another size.
  if (!other || !isDisplayed(banner, '[role=status]')) return true;
  if (!hasWarned) {
    hasWarned = true;
    console.warn(
      'consent-elements: of two banners only one shows; remove the other',
      other,
      banner,
    );
  }
  return false;
}

/** Lets another banner show in the place of one that is taken away. */
export function makeWay(banner: Banner): void {
  for (const other of others(banner)) other.requestUpdate?.();
}

const others = (banner: Banner): Banner[] =>
  [...document.querySelectorAll<Banner>(banner.localName)].filter(
    (other) => other !== banner && other.store === banner.store,
  );

/** The element itself has no box. */
const isDisplayed = ({ shadowRoot }: Banner, part: string): boolean =>
  shadowRoot?.querySelector(part)?.checkVisibility() === true;
