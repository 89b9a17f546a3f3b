import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { Phase } from '../check/observed.js';
import { prepareBanners } from './banner/banner.js';
import type { VisitOptions } from './options.js';
import type { FrameItems } from './storage-in-page.js';
import { within } from './waiting.js';

/** Cookies and storage, as Playwright reads and writes them. */
export type State = Awaited<ReturnType<BrowserContext['storageState']>>;

const PATIENCE = 15_000;

function contextOptions(options: VisitOptions, state: State | string | undefined) {
  const { userAgent, locale } = options;
  const chosen: BrowserContextOptions = { acceptDownloads: false };
  if (userAgent) chosen.userAgent = userAgent;
  if (locale) chosen.locale = locale;
  if (state) chosen.storageState = state;
  return chosen;
}

function announceGpc(): void {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
    get: () => true,
    configurable: true,
    enumerable: true,
  });
}

/** Opens a fresh context for a phase. */
export async function openContext(
  browser: Browser,
  options: VisitOptions,
  phase: Phase,
  { state, har }: { readonly state?: State | undefined; readonly har?: string | undefined },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...contextOptions(options, state),
    ...(har && { recordHar: { path: har, content: 'omit' } }),
    ...(phase === 'gpc' && { extraHTTPHeaders: { 'Sec-GPC': '1' } }),
  });
  if (phase === 'gpc') await context.addInitScript(announceGpc);
  await prepareBanners(context);
  return context;
}

/** What a context has stored; `undefined` if it does not say so in time. */
export const stateOf = (context: BrowserContext): Promise<State | undefined> =>
  within(context.storageState({ indexedDB: true }), PATIENCE);

/** The state with which every phase begins: of the file, or after the sign-in. */
export async function firstState(
  browser: Browser,
  options: VisitOptions,
): Promise<State | undefined> {
  const { storageState, login } = options;
  if (!storageState && !login) return undefined;
  const context = await browser.newContext(contextOptions(options, storageState));
  try {
    if (login) await login(await context.newPage());
    return await context.storageState({ indexedDB: true });
  } finally {
    await context.close();
  }
}

/** The state of a browser that was closed and opened again. */
export const withoutSessions = (state: State): State => ({
  ...state,
  cookies: state.cookies.filter(({ expires }) => expires !== -1),
});

/** What is stored when a context begins with a state. */
export const itemsOf = (state: State): FrameItems[] =>
  state.origins.map(({ origin, localStorage }) => ({
    origin,
    items: localStorage.map(({ name, value }) => ({
      storage: 'local',
      name,
      size: Buffer.byteLength(value),
    })),
  }));
