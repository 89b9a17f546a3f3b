import type { ConsentEffect } from '../effects/effect.js';
import { runEffects } from '../effects/run-effects.js';
import type { StartOptions } from '../start.js';
import type { ConsentStorage } from '../store/consent-storage.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { CookieOptions } from '../store/cookie-storage.js';
import { loadPolicy, usePolicy } from '../store/load-policy.js';

/** In what a script tag differs from a bundle: some of it comes later. */
export interface Parts {
  /** The effects that every page needs. */
  readonly own: readonly ConsentEffect[];
  readonly cookieStorage: (cookie: CookieOptions) => ConsentStorage;
}

/** Puts a store to work. Resolves when the effects of the page were started. */
export function wire(store: ConsentStore, options: StartOptions, parts: Parts): Promise<unknown> {
  const { src, policy, effects = [], reload } = options;
  const { signal = new AbortController().signal } = options;
  configure(store, options, parts);
  const started = runEffects(store, {
    signal,
    own: parts.own,
    effects: reload ? [...effects, reloading] : effects,
  });
  if (policy !== undefined) usePolicy(store, policy);
  else if (src !== undefined) void loadPolicy(store, src);
  return started;
}

function configure(store: ConsentStore, options: StartOptions, { cookieStorage }: Parts): void {
  const { cookie, lifetime, region, revision, endpoint, csrf, gpc, clock } = options;
  const storage = options.storage ?? (cookie && cookieStorage(cookie));
  store.configure({ storage, lifetime, region, revision, endpoint, csrf, gpc, clock });
}

/** Few pages ask for it. */
const reloading: ConsentEffect = (store, options) =>
  void import('../effects/reload.js').then(({ reload }) => reload(store, options));
