import type { ConsentChangeEvent } from '../../src/store/consent-events.js';
import { eventually } from '../eventually.js';

/** What the fixture pages leave on their window. */
export interface PageWindow extends Window {
  /** Names of the gated scripts that ran. */
  readonly ran: string[];
  readonly heard: ConsentChangeEvent[];
  readonly warnings?: string[];
}

const COOKIE = 'cookies_preferences';

/** The value of the consent cookie. */
export const storedValue = (): string | undefined =>
  document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);

/** Plants what an earlier visit left. */
export function plant(yes: string, no = '', { revision = 3, at = Date.now() / 1000 } = {}): void {
  const value = `v=1&rev=${revision}&at=${Math.floor(at)}&yes=${yes}&no=${no}`;
  document.cookie = `${COOKIE}=${value}; Path=/; SameSite=Lax`;
}

export function forget(): void {
  document.cookie = `${COOKIE}=; Path=/; Max-Age=0`;
}

const open: HTMLIFrameElement[] = [];

/** Opens a fixture page as a user would, in a frame of its own. */
export async function visit(name: string, search = '') {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 500px';
  frame.src = new URL(`pages/${name}.html`, import.meta.url).href.replace(/\?.*$/, '') + search;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  open.push(frame);
  await loaded;
  return handles(frame);
}

/** Closes the pages of a test. */
export function leave(): void {
  for (const frame of open.splice(0)) frame.remove();
}

function handles(frame: HTMLIFrameElement) {
  const win = frame.contentWindow as unknown as PageWindow & typeof globalThis;
  const doc = frame.contentDocument!;
  const inside = (tag: string, name: string) =>
    doc.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
  return {
    win,
    doc,
    inside,
    /** Waits for a part of an element. */
    async part(tag: string, name: string): Promise<HTMLElement> {
      await eventually(() => inside(tag, name), `${tag} shows ${name}`);
      return inside(tag, name)!;
    },
    heard: (type: string) => win.heard.filter((event) => event.type === type),
    ready: () =>
      eventually(() => win.heard.some(({ type }) => type === 'consent-ready'), 'is ready'),
    /** Paths of everything that the page fetched. */
    fetched: () =>
      win.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  };
}
