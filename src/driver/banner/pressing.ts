import type { Locator, Page } from 'playwright-core';
import { patiently } from '../waiting.js';

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
 * where something covers it.
 */
export async function press(page: Page, selector: string): Promise<void> {
  if (!(await isShown(page, selector))) return;
  const control = shown(page, selector);
  const options = { timeout: PATIENCE, noWaitAfter: true };
  await control
    .click(options)
    .catch(() => control.press('Enter', options))
    .catch(() => undefined);
}

/**
 * Presses, and asks until there is an answer. Presses once more after half the time: the page may
 * have moved, or did not listen yet. Whether a press succeeded does not count, since a page that is
 * busy may take a press that seems to have failed.
 */
export async function pressUntil<T>(
  ms: number,
  pressOnce: () => Promise<void>,
  ask: () => Promise<T | undefined>,
): Promise<T | undefined> {
  await pressOnce();
  const answer = await patiently(ms / 2, ask);
  if (answer !== undefined) return answer;
  await pressOnce();
  return patiently(ms / 2, ask);
}
