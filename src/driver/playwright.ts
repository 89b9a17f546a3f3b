/**
 * A fixture for Playwright's test runner: presets a visitor's choice, answers the banner, and expects
 * what gates do. Works in all browsers of Playwright, and imports nothing of it.
 */
import type { Page } from 'playwright-core';
import { PageConsent } from './fixture/page-consent.js';

export { PageConsent };
export { consentValue, type Choice, type ChoiceOptions } from './fixture/choice.js';
export type { Gate, WaitOptions } from './fixture/gate-state.js';
export type { ConsentChange, PresetOptions, SiteOptions } from './fixture/page-consent.js';

/** What the fixture uses of Playwright's own. */
interface Given {
  readonly page: Page;
  readonly baseURL: string | undefined;
}

/** What the fixture adds to the arguments of a test. */
export interface ConsentFixtures {
  /** The visitor's consent on the page of the test. */
  consent: PageConsent;
}

/**
 * The fixture `consent`, for `test.extend()`.
 *
 * @example
 * import { test as base } from '@playwright/test';
 * import { consentFixtures, type ConsentFixtures } from 'consent-elements/playwright.js';
 *
 * export const test = base.extend<ConsentFixtures>(consentFixtures);
 */
export const consentFixtures = {
  consent: async (
    { page, baseURL }: Given,
    use: (consent: PageConsent) => Promise<void>,
  ): Promise<void> => {
    await use(new PageConsent(page, { url: baseURL }));
  },
};
