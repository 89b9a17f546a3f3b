import type { ConsentStore } from '../store/consent-store.js';

type Banner = HTMLElement & { readonly store?: unknown; requestUpdate?(): void };

let hasWarned = false;

/**
 * Whether no other visible banner asks the same: they would cover each other. Warns about the first
 * such pair.
 */
export function isAlone(banner: Banner): boolean {
  const other = others(banner).find((one) => isDisplayed(one, 'section'));
  // A page may hide one of two banners by its own styles, and the other one in another viewport.
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

/** Whether there is nothing to ask about any more. */
export const isOver = ({ status, undecided }: ConsentStore): boolean =>
  status === 'failed' || (status === 'ready' && undecided.length === 0);

/** Lets another banner show after this one was removed. */
export function makeWay(banner: Banner): void {
  for (const other of others(banner)) other.requestUpdate?.();
}

const others = (banner: Banner): Banner[] =>
  [...document.querySelectorAll<Banner>(banner.localName)].filter(
    (other) => other !== banner && other.store === banner.store,
  );

/** Whether a part is visible. The element itself has no box. */
const isDisplayed = ({ shadowRoot }: Banner, part: string): boolean =>
  shadowRoot?.querySelector(part)?.checkVisibility() === true;
