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
