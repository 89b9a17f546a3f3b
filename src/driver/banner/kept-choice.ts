import type { BrowserContext, Page } from 'playwright-core';
import { decodeConsent } from '../../model/decode.js';
import type { ConsentRecord, Decision } from '../../model/record.js';
import { pressUntil } from './pressing.js';

/** Milliseconds that a choice may take to be kept. A prerendered banner waits for its policy. */
const PATIENCE = 10_000;

/** The choices that a browser keeps for an address, by the name of their cookie. */
async function choicesAt(page: Page): Promise<Map<string, string>> {
  const cookies = await page.context().cookies(page.url());
  const choices = cookies.filter(({ value }) => decodeConsent(value));
  return new Map(choices.map(({ name, value }) => [name, value]));
}

/** The choice in the consent cookie of an address. */
export async function choiceAt(
  context: BrowserContext,
  url: string,
  name: string,
): Promise<ConsentRecord | undefined> {
  const cookies = await context.cookies(url);
  const records = cookies
    .filter((cookie) => cookie.name === name)
    .flatMap(({ value }) => decodeConsent(value) ?? []);
  return records.sort((one, other) => other.at - one.at)[0];
}

/** Whether a choice has one answer for everything. */
const isOnly = ({ decisions }: ConsentRecord, decision: Decision): boolean =>
  decisions.size > 0 && [...decisions.values()].every((one) => one === decision);

/** Milliseconds after which a choice that was announced, but not written, counts as kept. */
const GRACE = 1000;

/**
 * Answers, and waits until the choice is kept: in a cookie of whatever name, or, where a page keeps
 * it in another place, until the page says so. Resolves to whether it is.
 */
export async function isKept(
  page: Page,
  decision: Decision,
  answer: () => Promise<void>,
): Promise<boolean> {
  const before = await choicesAt(page);
  let heardAt = Infinity;
  void nextChange(page).then((isHeard) => {
    if (isHeard) heardAt = Date.now();
  });
  const ask = async () => {
    const now = [...(await choicesAt(page))].filter(([name, value]) => before.get(name) !== value);
    const isWritten = now.some(([, value]) => isOnly(decodeConsent(value)!, decision));
    return isWritten || Date.now() > heardAt + GRACE || undefined;
  };
  return (await pressUntil(PATIENCE, answer, ask)) === true;
}

/** Resolves when the page dispatches `consent-change`; to `false` if it is left before. */
const nextChange = (page: Page): Promise<boolean> =>
  page
    .evaluate(
      () =>
        new Promise<true>((resolve) => {
          document.addEventListener('consent-change', () => resolve(true), { once: true });
        }),
    )
    .catch(() => false);
