import { html } from 'lit';

/**
 * Shows a modal dialog, unless a content blocker hides it: an invisible modal dialog would make the
 * page inert. Where the page hides all of itself until it has loaded, the dialog shows when the page
 * does. Returns whether the dialog is open.
 */
export function showModal(dialog: HTMLDialogElement): boolean {
  // A pending update still runs after the element was removed.
  if (!dialog.isConnected) return false;
  for (const type of ['wheel', 'touchmove']) dialog.addEventListener(type, keep, { passive: true });
  dialog.showModal();
  closeIfHidden(dialog);
  return dialog.open;
}

/** Libraries that scroll the page smoothly would scroll it behind the dialog, instead of its content. */
const keep = (event: Event): void => event.stopPropagation();

function closeIfHidden(dialog: HTMLDialogElement): void {
  // The opacity of what is around a modal dialog does not affect it.
  const isShown = isRendered(dialog) && getComputedStyle(dialog).opacity !== '0';
  if (isShown || !dialog.open) return;
  if (isRendered(document.body)) dialog.close();
  else requestAnimationFrame(() => closeIfHidden(dialog));
}

const isRendered = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true });

/**
 * Lays a dialog out once while it is invisible. The browser caches styles and glyphs, so that
 * showing the dialog takes half the time.
 */
export function layOut(dialog: HTMLDialogElement): void {
  Object.assign(dialog.style, { display: 'grid', position: 'fixed', visibility: 'hidden' });
  dialog.getBoundingClientRect();
  // Clears the text, because WebKit would keep the styles if the attribute were removed.
  dialog.style.cssText = '';
}

/**
 * Shows a closed modal dialog. The focus goes to the dialog, not to a button: a key press meant for
 * the page must not answer.
 */
export function openModal(dialog: HTMLDialogElement): void {
  if (!dialog.open && showModal(dialog)) dialog.focus({ preventScroll: true });
}

/** The box of a banner in a modal dialog, which is named by the heading in the box. */
export const modalBanner = (box: unknown, onClose: (event: Event) => void): unknown =>
  html`<dialog part="dialog" tabindex="-1" aria-labelledby="heading" @close=${onClose}>
    ${box}
  </dialog>`;
