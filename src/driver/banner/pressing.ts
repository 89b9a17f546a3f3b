import type { Locator, Page } from 'playwright-core';

/** Milliseconds that a press may take. */
const PATIENCE = 3000;

/** The first visible element that matches. */
const shown = (page: Page, selector: string): Locator =>
  page.locator(selector).filter({ visible: true }).first();

/** Whether an element that matches is visible now. Resolves to `false` for a page that is gone. */
export const isShown = (page: Page, selector: string): Promise<boolean> =>
  shown(page, selector)
    .isVisible()
    .catch(() => false);

/**
 * Presses a link or button that is shown as a visitor does: with the mouse, or with the keyboard
 * where something covers it. Resolves to whether it was pressed.
 */
export async function press(page: Page, selector: string): Promise<boolean> {
  if (!(await isShown(page, selector))) return false;
  const control = shown(page, selector);
  const attempts = [
    () => control.click({ timeout: PATIENCE, noWaitAfter: true }),
    () => control.press('Enter', { timeout: PATIENCE, noWaitAfter: true }),
  ];
  for (const attempt of attempts) {
    const isPressed = await attempt().then(
      () => true,
      () => false,
    );
    if (isPressed) return true;
  }
  return false;
}
