import { eventually } from '../eventually.js';
import { openSite, type Route } from './site.js';

/**
 * Nothing is idle in the page before the test calls `idle()`; from then on everything is,
 * whether the page has asked by that time or asks later.
 */
const NEVER_IDLE = `{
  const waiting = [];
  window.requestIdleCallback = (fn) => {
    waiting.push(fn);
    window.waitsForIdle = true;
  };
  window.idle = () => {
    window.requestIdleCallback = (next) => setTimeout(next);
    waiting.splice(0).forEach((one) => one());
  };
}`;

declare global {
  interface Window {
    idle(): void;
    waitsForIdle?: boolean;
  }
}

const COOKIE = { name: 'cookies_preferences', domain: 'www.portal.example', path: '/' };

export interface VisitOptions {
  /** What the consent cookie holds. */
  readonly choice?: string | undefined;
  /** Runs before the scripts of the page. */
  readonly script?: string;
  /** Does not wait until everything in the page has loaded. */
  readonly isInPart?: boolean;
}

/** Visits the first page of a site, which is never idle by itself. */
export async function visitSite(
  routes: Record<string, Route>,
  { choice, script = '', isInPart = false }: VisitOptions = {},
) {
  const site = await openSite(routes);
  if (choice) await site.plant([{ ...COOKIE, value: choice }]);
  const tab = await site.open('/', { script: NEVER_IDLE + script, isInPart });
  const asked = async () => (await site.requests()).map(({ path }) => path);
  return {
    site,
    tab,
    asked,
    isAsked: (path: string) =>
      eventually(async () => (await asked()).includes(path), `${path} is asked for`),
    /** What the consent cookie holds now. */
    kept: async () => (await site.cookies()).find(({ name }) => name === COOKIE.name)?.value,
    /** How many boxes the banner shows. */
    boxes: () =>
      tab.evaluate(
        () =>
          document.querySelector('cookie-banner')!.shadowRoot?.querySelectorAll('[part=region]')
            .length ?? 0,
      ),
  };
}

/** The events that a page received, by reason; for `evaluate`. */
export const reasons = () => window.heard.map(({ type, reason }) => reason ?? type);
