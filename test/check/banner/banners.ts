import { executeServerCommand } from '@web/test-runner-commands';
import type { ObservedBanner } from '../../../src/check/observed-banner.js';
import type { Route } from '../../site/site.js';

/** A site whose first page is visited. */
export interface BannerSite {
  readonly routes: Readonly<Record<string, Route>>;
  /** Runs before the scripts of the page. */
  readonly script?: string;
  readonly cookies?: readonly { readonly name: string; readonly value: string }[];
}

export interface SeenBanner {
  /** Empty if no banner was found. */
  readonly manager: string;
  readonly measured?: Omit<ObservedBanner, 'page'>;
  /** Whether the page is the same after measuring. */
  readonly isUntouched: boolean;
  readonly problem: string;
  readonly cookies: Readonly<Record<string, string>>;
}

/** A command that takes its time answers with an empty text meanwhile. */
async function ask<T>(command: string, payload: object): Promise<T> {
  let answer: T | '';
  do answer = await executeServerCommand<T | '', object>(command, payload);
  while (answer === '');
  return answer;
}

export interface SeeOptions extends BannerSite {
  readonly answer?: 'accept' | 'refuse';
  /** Code that runs in the page once the banner was found. */
  readonly before?: string;
  readonly patience?: number;
}

/** Finds the banner of a page, measures it and, with `answer`, answers it. */
export const see = (options: SeeOptions): Promise<SeenBanner> => ask('banner-see', options);

/** Finds the banner of a page, which may be busy forever. */
export const find = (
  options: BannerSite & { readonly patience?: number },
): Promise<{ manager: string }> => ask('banner-find', options);

/** Accepts, comes back, and withdraws; without an answer, only withdraws. */
export const withdraw = (
  options: BannerSite & { readonly answer?: 'accept' | 'refuse' | '' },
): Promise<{
  problem: string;
  before: Readonly<Record<string, string>>;
  cookies: Readonly<Record<string, string>>;
}> => ask('banner-withdraw', options);

/** What Playwright's test runner says of a spec of `test/fixtures/playwright`. */
export const runSpec = (
  spec: string,
  routes: BannerSite['routes'],
): Promise<{ code: number; output: string }> => ask('banner-spec', { spec, routes });
