import type { Page } from 'playwright-core';
import { INSTALL, loadEngine } from './engine.js';
import { Managers, type Manager } from './managers.js';
import { patiently } from '../waiting.js';

/** Milliseconds in which a banner that was answered by a new page has to stay away. */
const PATIENCE = 3000;

/** Answers the banner of another manager. Resolves to a sentence if that fails. */
export async function answerOther(
  page: Page,
  managers: Managers,
  manager: Manager,
  answer: 'accept' | 'refuse',
): Promise<string | undefined> {
  const url = page.url();
  const result = await managers.answer(manager, answer === 'accept' ? 'optIn' : 'optOut');
  await managers.end();
  // An answer may load the page again, and the engine with it.
  if (result ?? !(await showsAgain(page))) return undefined;
  const wish = answer === 'accept' ? 'accept' : 'refuse';
  return `The rule of @duckduckgo/autoconsent for ${manager.name} could not ${wish} at ${url}: a newer version of it may, or the banner differs from what the rule expects.`;
}

async function showsAgain(page: Page): Promise<boolean> {
  const managers = new Managers(page);
  const found = await patiently(PATIENCE, async () => {
    await managers.detect();
    return managers.shown;
  });
  await managers.end();
  return found !== undefined;
}

/** Why a banner that was found by its words cannot be answered. */
export async function notAnswered(url: string, manager: string): Promise<string> {
  if (manager !== 'unknown') {
    return `The rule of @duckduckgo/autoconsent for ${manager} did not find the banner at ${url}, so it was not answered.`;
  }
  const text = `The banner at ${url} belongs to no manager that is known, so it was not answered`;
  return (await loadEngine()) ? `${text}.` : `${text}: ${INSTALL}.`;
}
