import { executeServerCommand } from '@web/test-runner-commands';
import type { ConsentStore } from '../../src/store/consent-store.js';

/** What the server answers for a path: a text, or more than that. `PORT` in it is replaced. */
export type Route =
  | string
  | {
      readonly body?: string;
      readonly status?: number;
      readonly headers?: Record<string, string>;
      /** Answered only when the test releases it. */
      readonly held?: boolean;
      /** What follows the body when the test releases it. */
      readonly rest?: string;
    };

export interface SiteRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly search: string;
  readonly cookie: string;
  /** `prefetch;prerender` for a page that the browser prerenders. */
  readonly purpose: string;
}

export interface SiteCookie {
  readonly name: string;
  readonly value: string;
  /** With a leading dot when it is shared with subdomains. */
  readonly domain: string;
  readonly path: string;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
}

export type Site = Awaited<ReturnType<typeof openSite>>;
export type Tab = Awaited<ReturnType<Site['open']>>;

const HOST = 'www.portal.example';

/**
 * Gates wait 3 seconds at most for what a signal announces first. On a busy machine a file may take
 * longer, and tests of the order would fail. Nothing else in the package waits for 3 seconds.
 */
const PATIENT = `{
  const { setTimeout } = window;
  window.setTimeout = (fn, delay, ...rest) => setTimeout(fn, delay === 3000 ? 60000 : delay, ...rest);
}`;

interface OpenOptions {
  readonly host?: string;
  readonly script?: string;
  readonly isInPart?: boolean;
}

interface SiteOptions {
  readonly isWhole?: boolean;
  readonly hasScripts?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly others?: string;
}

/** What was asked of a site of others. */
export interface OtherRequest {
  readonly url: string;
  readonly referrer: string;
}

const open = new Set<number>();

/**
 * A site of its own for one test: a server, and a browser profile with real tabs.
 *
 * @param options.isWhole Takes a whole browser, for what its headless shell lacks.
 * @param options.hasScripts Whether the visitor's browser runs scripts.
 * @param options.viewport The size of the view, if not the browser's own.
 * @param options.others The page with which every site answers whose address starts with `https:`.
 */
export async function openSite(
  routes: Record<string, Route>,
  { isWhole = false, hasScripts = true, viewport, others }: SiteOptions = {},
) {
  const { id, port } = await executeServerCommand<{ id: number; port: number }, object>(
    'site-open',
    { routes, isWhole, hasScripts, viewport, others },
  );
  open.add(id);
  const ask = <T>(command: string, payload = {}) =>
    executeServerCommand<T, object>(command, { id, ...payload });
  const requests = () => ask<SiteRequest[]>('site-requests');
  return {
    port,
    requests,
    /** Paths that were asked for, without the package's own files. */
    paths: async () =>
      (await requests()).map(({ path }) => path).filter((path) => !/^\/(cdn|favicon)/.test(path)),
    /** What was asked of the sites of others. */
    others: () => ask<OtherRequest[]>('site-others'),
    cookies: () => ask<SiteCookie[]>('site-cookies'),
    plant: (cookies: readonly SiteCookie[]) => ask<unknown>('site-plant', { cookies }),
    release: (path: string) => ask<unknown>('site-release', { path }),
    /** Opens a path in a browser that is not automated: only the server sees what happens there. */
    openUnattended: (path: string) =>
      ask<unknown>('site-unattended', { url: `http://${HOST}:${port}${path}` }),
    /** Goes into a frame of a tab: the first one, unless another is meant. */
    async openFrame(tab: number, index = 1) {
      const frame = await ask<number>('tab-frame', { tab, index });
      return tabHandles((action, argument) => ask('tab-do', { tab: frame, action, argument }));
    },
    /**
     * Opens a tab at a path of the site.
     *
     * @param options.script Runs before those of the page.
     * @param options.isInPart Does not wait for the end of a page that has a `rest`.
     */
    async open(path: string, { host = HOST, script, isInPart = false }: OpenOptions = {}) {
      const tab = await ask<number>('tab-open', { script: PATIENT + (script ?? '') });
      const handles = tabHandles((action, argument) => ask('tab-do', { tab, action, argument }));
      const address = `http://${host}:${port}${path}`;
      await (isInPart ? handles.gotoStart(address) : handles.goto(address));
      return handles;
    },
  };
}

/** Ends the sites of a test. */
export async function closeSites(): Promise<void> {
  const ids = [...open];
  open.clear();
  for (const id of ids) await executeServerCommand('site-close', { id });
}

/** How often a condition is asked for, 12 s each time: only a busy machine needs more than one. */
const ROUNDS = 5;

type Do = (action: string, argument?: unknown) => Promise<unknown>;

/** Selectors reach into open shadow roots. Functions run in the page: they see nothing else. */
function tabHandles(act: Do) {
  const part = (name: string) => `[part~="${name}"]`;
  const evaluate = (code: string, argument?: unknown) => act('evaluate', [code, argument ?? null]);
  const until = async (code: string, argument?: unknown) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      if (await act('until', [code, argument ?? null])) return;
    }
    throw new Error(`In vain, for a minute: (${code})(${JSON.stringify(argument)})`);
  };
  return {
    goto: (url: string) => act('goto', url),
    gotoStart: (url: string) => act('gotoStart', url),
    reload: () => act('reload'),
    back: () => act('back'),
    press: (key: string) => act('press', key),
    click: (selector: string) => act('click', selector),
    clickPart: (name: string) => act('click', part(name)),
    fill: (selector: string, text: string) => act('fill', [selector, text]),
    /** Makes it the visible tab; the one before it is hidden. */
    front: () => act('front'),
    close: () => act('close'),
    /** Waits until the page has requested nothing for half a second. */
    rest: () => act('rest'),
    messages: () => act('messages') as Promise<{ type: string; text: string }[]>,
    answerDialog: (accept: boolean) => act('answerDialog', accept),
    evaluate: <T, A = undefined>(fn: (argument: A) => T, argument?: A) =>
      evaluate(String(fn), argument) as Promise<Awaited<T>>,
    until: <A = undefined>(fn: (argument: A) => unknown, argument?: A) =>
      until(String(fn), argument),
    /** Waits until the banner of the page shows. */
    shown: () =>
      until(
        `() => document.querySelector('cookie-banner')?.shadowRoot?.querySelector('[part=region]')`,
      ),
    /** Waits until the banner of the page shows no longer. */
    gone: () =>
      until(
        `() => !document.querySelector('cookie-banner').shadowRoot?.querySelector('[part=region]')`,
      ),
    /** Waits until the code of an element has come. */
    defined: (name: string) => until(`() => document.querySelector('${name}:defined')`),
    /** Waits until the store is there, which loads what opens the settings and more. */
    hasStore: () => until(`() => globalThis[Symbol.for('consent-elements.store.1')]`),
    /** Waits until a page of `pages.ts` has received an event. */
    heard: (type: string) => until('(type) => heard.some((event) => event.type === type)', type),
    /** Does or asks something with the store of the page. */
    store: <T>(fn: (store: ConsentStore) => T) =>
      evaluate(
        `async () => (${String(fn)})((await import('/cdn/elements.js')).documentStore())`,
      ) as Promise<Awaited<T>>,
  };
}
