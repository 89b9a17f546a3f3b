import { deletion } from '../../src/deletion/deletion.js';
import type { ConsentEffect } from '../../src/effects/run-effects.js';
import type { CookieDeclaration } from '../../src/model/policy.js';
import { amplitude, mixpanel, posthog, snowplow } from '../../src/signals.js';
import { ConsentStore } from '../../src/store/consent-store.js';
import { memoryStorage } from '../../src/store/consent-storage.js';
import { policyWith } from '../policies.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- libraries without their types
const scope = globalThis as any;

/** A vendor's own library, from its package. */
interface Library {
  readonly effect: () => ConsentEffect;
  load(): Promise<unknown>;
  /** Starts it; with `isHeld` so that it waits for consent. */
  init(isHeld: boolean): void;
  use(): void;
  /** What the policy declares. */
  readonly cookies: readonly CookieDeclaration[];
  /** What it stores while it is held. */
  readonly held: readonly string[];
  /** What is left after a withdrawal, apart from databases, which it holds open. */
  readonly left: readonly string[];
  /** Whether it sends hits without identifiers where there is no consent, as it documents. */
  readonly isAnonymous?: true;
}

const PACKAGES = '/node_modules';

async function script(path: string): Promise<void> {
  await run(`${PACKAGES}/${path}`);
}

/** A library that is a module, imported by a script of the page. */
async function moduleScript(path: string, global: string): Promise<void> {
  const text = `import library from '${origin}${PACKAGES}/${path}'; globalThis.${global} = library;`;
  await run(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })), 'module');
}

async function run(src: string, type = ''): Promise<void> {
  const element = document.createElement('script');
  Object.assign(element, { src, type });
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  document.head.append(element);
  await loaded;
}

const local = (name: string): CookieDeclaration => ({ name, storage: 'local' });
const session = (name: string): CookieDeclaration => ({ name, storage: 'session' });
const database = (name: string): CookieDeclaration => ({ name, storage: 'indexeddb' });

export const LIBRARIES: Readonly<Record<string, Library>> = {
  'posthog-js': {
    effect: () => posthog(),
    load: () => moduleScript('posthog-js/dist/module.no-external.js', 'posthog'),
    init: (isHeld) =>
      scope.posthog.init('phc_test', {
        api_host: 'https://posthog.test',
        advanced_disable_flags: true,
        request_batching: false,
        opt_out_useragent_filter: true,
        opt_out_capturing_by_default: isHeld,
        opt_out_persistence_by_default: isHeld,
      }),
    use: () => scope.posthog.capture('used'),
    cookies: [
      { name: 'ph_*_posthog' },
      local('ph_*_posthog'),
      session('ph_*'),
      local('__ph_opt_in_out_*'),
    ],
    left: [],
    held: [],
  },
  'mixpanel-browser': {
    effect: () => mixpanel(),
    load: () => script('mixpanel-browser/dist/mixpanel.umd.js'),
    init: (isHeld) =>
      scope.mixpanel.init('token', {
        api_host: 'https://mixpanel.test',
        batch_requests: false,
        persistence: 'localStorage',
        opt_out_tracking_by_default: isHeld,
        opt_out_persistence_by_default: isHeld,
      }),
    use: () => scope.mixpanel.track('used'),
    cookies: [
      local('mp_*_mixpanel'),
      local('__mpq_*'),
      session('mp_*'),
      database('mixpanelBrowserDb'),
      database('mixpanelFlagsDb'),
    ],
    left: ['__mp_opt_in_out_token'],
    held: ['__mp_opt_in_out_token', 'mp_gen_new_tab_id_mixpanel_token', 'mp_tab_id_mixpanel_token'],
  },
  '@amplitude/analytics-browser': {
    effect: () => amplitude(),
    load: () => script('@amplitude/analytics-browser/lib/scripts/amplitude-min.umd.js'),
    init: (isHeld) =>
      scope.amplitude.init('0123456789abcdef', {
        serverUrl: 'https://amplitude.test',
        flushIntervalMillis: 10,
        fetchRemoteConfig: false,
        defaultTracking: true,
        optOut: isHeld,
      }),
    use: () => scope.amplitude.track('used'),
    cookies: [{ name: 'AMP_*' }, local('AMP_*'), session('AMP_*'), database('AMP_diagnostics_*')],
    left: [],
    held: ['AMP_0123456789', 'AMP_URL_INFO'],
  },
  '@snowplow/browser-tracker': {
    effect: () => snowplow({ instance: scope.snowplowBrowserTracking }),
    load: () => script('@snowplow/browser-tracker/dist/index.umd.min.js'),
    init: (isHeld) =>
      scope.snowplowBrowserTracking.newTracker('sp', 'https://snowplow.test', {
        appId: 'test',
        bufferSize: 1,
        ...(isHeld && {
          anonymousTracking: { withServerAnonymisation: true },
          stateStorageStrategy: 'none',
        }),
      }),
    use: () => scope.snowplowBrowserTracking.trackPageView(),
    cookies: [{ name: '_sp_*' }, local('snowplowOutQueue_*')],
    left: [],
    held: [],
    isAnonymous: true,
  },
};

/** Answers all requests to vendors, without a network. Returns their addresses. */
function logRequests(): string[] {
  const log: string[] = [];
  const isVendor = (address: unknown) =>
    /\.test\b|amplitude\.com|mxpnl|posthog\.com/.test(String(address));
  const { fetch, XMLHttpRequest } = window;
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!isVendor(address)) return fetch(input, init);
    log.push(address);
    return Promise.resolve(new Response('{"status":1,"code":200}', { status: 200 }));
  };
  navigator.sendBeacon = (address) => log.push(String(address)) > 0;
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method: string, address: string | URL) {
    if (isVendor(address)) log.push(String(address));
    open.call(
      this,
      method,
      isVendor(address) ? 'data:application/json,{"status":1}' : address,
      true,
    );
  };
  return log;
}

/** The addresses of the vendors' requests so far. */
export const requests = logRequests();

const PREFIXES: Readonly<Record<string, RegExp>> = {
  'posthog-js': /^(?:__)?ph_/,
  'mixpanel-browser': /^(?:__)?mp/,
  '@amplitude/analytics-browser': /^AMP_/,
  '@snowplow/browser-tracker': /^(?:_sp|snowplow)/,
};

/** The names of the cookies and entries of a library. Those of the one before may come late. */
export function stored(library: string): string[] {
  const cookies = document.cookie.split('; ').map((pair) => pair.split('=')[0]!);
  return [...cookies, ...Object.keys(localStorage), ...Object.keys(sessionStorage)]
    .filter((name) => PREFIXES[library]!.test(name))
    .sort();
}

export const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A store of the page, with the integration and the effect that deletes data. */
export function pageWith(effect: ConsentEffect, cookies: readonly CookieDeclaration[]) {
  const { signal } = new AbortController();
  const store = new ConsentStore({ storage: memoryStorage() });
  for (const one of [effect, deletion]) one(store, { signal });
  store.setPolicy(
    policyWith({
      categories: [{ id: 'statistics' }],
      services: [{ id: 'vendor', category: 'statistics', provider: 'Vendor', cookies }],
    }),
    'the test',
  );
  return store;
}

export function clearStorage(): void {
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=')[0]!}=; Max-Age=0; Path=/`;
  }
  localStorage.clear();
  sessionStorage.clear();
  requests.splice(0);
}
