import type { ConsentStore } from '../store/consent-store.js';
import { isPrerendering } from '../platform/page-state.js';
import { isPromise } from '../platform/promises.js';
import { holdGates, withTimeLimit } from './signals-first.js';

/**
 * Code that runs because of a decision, such as an integration that announces consent to a vendor.
 * The effect subscribes to the store and must stop when the signal is aborted. `start()` runs it
 * before any gate opens; on a prerendered page, when the page is shown. If it returns a promise,
 * gates wait for that promise, for at most 3 seconds.
 *
 * @example
 * const effect: ConsentEffect = (store, { signal }) =>
 *   store.subscribe(({ consent }) => vendor.allow(consent.isGranted('statistics')), { signal });
 */
export type ConsentEffect = (store: ConsentStore, options: { signal: AbortSignal }) => unknown;

/** An effect, or a promise for one whose file is imported dynamically. */
export type GivenEffect = ConsentEffect | PromiseLike<ConsentEffect>;

/** The effects to run when a page starts. */
export interface Start {
  readonly signal: AbortSignal;
  /** The built-in effects that every page needs. They run once for each store. */
  readonly own: readonly ConsentEffect[];
  /** The page's integrations and other effects. */
  readonly effects: readonly GivenEffect[];
}

/**
 * Runs effects as soon as the page is shown; on a prerendered page, they wait until then. The
 * page's effects run first, so that they announce what was denied before a gate opens. Resolves
 * when all have started.
 */
export async function runEffects(
  store: ConsentStore,
  { signal, own, effects }: Start,
): Promise<void> {
  if (isPrerendering() && !signal.aborted) await shown(signal);
  store.refresh();
  const awaited = effects
    .map((effect) => runGiven(effect, store, signal))
    .filter((done) => done !== undefined);
  if (awaited.length > 0) holdGates(withTimeLimit(Promise.all(awaited)));
  for (const effect of onlyOnce(own, store, signal)) void runEffect(effect, store, signal);
}

/** Resolves when the visitor sees the page, or when the signal is aborted. */
function shown(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', resolve, { once: true, signal });
    signal.addEventListener('abort', resolve, { once: true });
  });
}

/** Runs an effect of the page. Returns the promise that gates have to wait for. */
function runGiven(given: GivenEffect, store: ConsentStore, signal: AbortSignal) {
  if (typeof given === 'function') return runEffect(given, store, signal);
  return Promise.resolve(given).then((effect) => runEffect(effect, store, signal), warn);
}

function warn(error: unknown): void {
  console.warn(
    'consent-elements: an effect of start() could not be loaded; everything else runs. ' +
      'Is its file there, and not named after a vendor, so that no block list stops it?',
    error,
  );
}

/** Runs one effect. If it throws, the other effects run and the policy loads all the same. */
function runEffect(
  effect: ConsentEffect,
  store: ConsentStore,
  signal: AbortSignal,
): Promise<unknown> | undefined {
  try {
    const done = signal.aborted || effect(store, { signal });
    if (isPromise(done)) return Promise.resolve(done).catch(reportError);
  } catch (error) {
    reportError(error);
  }
  return undefined;
}

/** Returns the built-in effects, or none if another copy of the package has started them. */
function onlyOnce(own: readonly ConsentEffect[], store: ConsentStore, signal: AbortSignal) {
  if (store.started || signal.aborted) return [];
  store.started = true;
  signal.addEventListener('abort', () => (store.started = false), { once: true });
  return own;
}
