import type { Page } from 'playwright-core';
import { isKept } from './kept-choice.js';
import { HANGING, patiently, within } from '../waiting.js';
import { isShown, press, pressUntil } from './pressing.js';
import {
  answerIn,
  DISCARD,
  ELEMENTS,
  OPEN_FORM,
  REGION,
  SETTINGS_LINK,
  FORM,
} from './selectors.js';

/** Whether the page shows our own banner. */
export const showsOwn = (page: Page): Promise<boolean> => isShown(page, REGION);

/** Whether the package runs on the page, which marks the document, or its elements are there. */
export async function isOwnPage(page: Page): Promise<boolean> {
  if (await isReady(page)) return true;
  const count = await within(page.locator(ELEMENTS).count(), HANGING);
  return (count ?? 0) > 0;
}

/** Whether the package has announced what is decided: a banner would show by now. */
export async function isReady(page: Page): Promise<boolean> {
  const mark = page.evaluate('document[Symbol.for("consent-elements.ready")] === true');
  return (await within(mark, HANGING)) === true;
}

/** Answers our own banner, or the settings if they are open above it. */
export async function answerOwn(
  page: Page,
  answer: 'accept' | 'refuse',
): Promise<string | undefined> {
  const part = answer === 'accept' ? 'accept' : 'reject';
  const give = async () => press(page, `${await openPart(page)} ${answerIn(part)}`);
  const decision = answer === 'accept' ? 'granted' : 'denied';
  if (await isKept(page, decision, give)) return undefined;
  return `The button “${part}” of the banner at ${page.url()} was pressed in vain: no consent cookie was written. Check that nothing covers it, that the policy loads, and that the browser keeps cookies.`;
}

/** What can be answered: settings in an open dialog make the banner inert. */
async function openPart(page: Page): Promise<string> {
  if (await isShown(page, OPEN_FORM)) return OPEN_FORM;
  // The dialog asks whether to save first.
  await press(page, DISCARD);
  return REGION;
}

/** Milliseconds in which a way to withdraw has to appear. The package offers it when a page is idle. */
const PATIENCE = 8000;

const SETTINGS_REJECT = `${FORM} ${answerIn('reject')}`;

/** Milliseconds in which settings have to show where no banner asks. */
const BRIEFLY = 2500;

/** Withdraws as a visitor does: in the settings, which may be on this page or behind a link. */
export async function withdrawOwn(
  page: Page,
  beforePress: () => Promise<void> = async () => {},
): Promise<string | undefined> {
  const way = await patiently(PATIENCE, () => wayOf(page));
  if (way === 'banner') {
    return `The banner at ${page.url()} asks again, so there is no consent to withdraw.`;
  }
  if (!way) return NO_WAY(page.url());
  if (way === 'link' && !(await opensSettings(page, PATIENCE))) {
    return `The link to #cookie-settings at ${page.url()} does not open the settings, so consent cannot be withdrawn there.`;
  }
  await beforePress();
  const reject = () => press(page, SETTINGS_REJECT);
  if (await isKept(page, 'denied', reject)) return undefined;
  return `“Reject all” in the settings at ${page.url()} was pressed in vain: the consent cookie still grants something.`;
}

const NO_WAY = (url: string) =>
  `${url} offers no way to withdraw consent: neither a visible link to #cookie-settings (by “reopen” on <cookie-banner>, by <cookie-choices>, or your own) nor <cookie-settings> in the page. Withdrawing has to be as easy as consenting (GDPR, Article 7(3)).`;

async function wayOf(page: Page): Promise<'banner' | 'settings' | 'link' | undefined> {
  if (await isShown(page, SETTINGS_REJECT)) return 'settings';
  if (await showsOwn(page)) return 'banner';
  return (await isShown(page, SETTINGS_LINK)) ? 'link' : undefined;
}

/** Follows the link, which may lead to another page. */
async function opensSettings(page: Page, patience: number): Promise<boolean> {
  const isOpen = async () => (await isShown(page, SETTINGS_REJECT)) || undefined;
  return (await pressUntil(patience, () => press(page, SETTINGS_LINK), isOpen)) === true;
}

/**
 * Answers in the settings of a page where no banner asks, because what is optional is on until
 * somebody objects. Resolves to whether there was anything to answer, and it was answered.
 *
 * @param beforePress What has to be done when all is ready for the press.
 */
export async function answerInSettings(
  page: Page,
  answer: 'accept' | 'refuse',
  beforePress: () => Promise<void>,
): Promise<boolean> {
  const way = await patiently(BRIEFLY, () => wayOf(page));
  if (!way || way === 'banner') return false;
  if (way === 'link' && !(await opensSettings(page, BRIEFLY))) return false;
  const [part, decision] =
    answer === 'accept' ? (['accept', 'granted'] as const) : (['reject', 'denied'] as const);
  await beforePress();
  return isKept(page, decision, () => press(page, `${FORM} ${answerIn(part)}`));
}
