import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentEffect } from './effect.js';
import { isPrerendering } from './prerendering.js';

/** What runs when a page starts. */
export interface Start {
  readonly signal: AbortSignal;
  /** The effects that every page needs; they run once for each store. */
  readonly own: readonly ConsentEffect[];
  /** Integrations and effects of the page. */
  readonly effects: readonly ConsentEffect[];
}

/** Runs effects as soon as the page is shown; a page that is rendered ahead of its visit waits. */
export function runEffects(store: ConsentStore, { signal, own, effects }: Start): void {
  whenShown(() => {
    store.refresh();
    for (const effect of [...onlyOnce(own, store, signal), ...effects]) {
      runEffect(effect, store, signal);
    }
  }, signal);
}

/** Calls `begin` when a visitor sees the page: a page that is rendered ahead opens nothing. */
function whenShown(begin: () => void, signal: AbortSignal): void {
  if (!isPrerendering()) return begin();
  document.addEventListener('prerenderingchange', begin, { once: true, signal });
}

/** A faulty effect must not keep the others, or the policy, from coming. */
function runEffect(effect: ConsentEffect, store: ConsentStore, signal: AbortSignal): void {
  try {
    if (!signal.aborted) effect(store, { signal });
  } catch (error) {
    reportError(error);
  }
}

/** A second copy of the package leaves the effects to the first. */
function onlyOnce(own: readonly ConsentEffect[], store: ConsentStore, signal: AbortSignal) {
  if (store.started || signal.aborted) return [];
  store.started = true;
  signal.addEventListener('abort', () => (store.started = false), { once: true });
  return own;
}
