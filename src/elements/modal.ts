/**
 * Shows a modal dialog, unless a content blocker hides it: it would leave the page dead and nothing
 * to see. Tells whether it shows.
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
 * Has the browser lay a dialog out once, unseen, before it is shown: what it finds out about styles
 * and letters it keeps, and showing the dialog takes half the time.
 */
export function layOut(dialog: HTMLDialogElement): void {
  Object.assign(dialog.style, { display: 'grid', position: 'fixed', visibility: 'hidden' });
  dialog.getBoundingClientRect();
  // Not by removing the attribute: in WebKit it would stay.
  dialog.style.cssText = '';
}
