import { html } from 'lit';

/**
 * Shows a modal dialog, unless a content blocker hides it: an invisible modal dialog would make the
 * page inert. Returns whether the dialog is visible.
 */
export function showModal(dialog: HTMLDialogElement): boolean {
  // A pending update still runs after the element was removed.
  if (!dialog.isConnected) return false;
  dialog.showModal();
  const isVisible = dialog.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  if (!isVisible) dialog.close();
  return isVisible;
}

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
