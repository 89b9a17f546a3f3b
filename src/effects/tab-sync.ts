import type { ConsentReason } from '../store/consent-events.js';
import type { ConsentEffect } from './run-effects.js';

const CHANNEL = 'consent-elements';

/** Announces to the other tabs of the site that a decision was made in this one. */
export type NotifyTabs = (reason: ConsentReason) => void;

/**
 * Keeps all tabs of a site in the same state. Announces decisions to the other tabs. Reads the
 * stored choice again when the page is shown, is restored from the back-forward cache, or is
 * notified that cookies changed.
 */
export const tabSync: ConsentEffect = (store, { signal }) => {
  const notify = connectTabs(() => store.refresh(), signal);
  announcing(notify)(store, { signal });
};

/** The subscriber that announces decisions made in this tab. */
export const announcing =
  (notify: NotifyTabs): ConsentEffect =>
  (store, options) =>
    store.subscribe(({ reason }) => reason && reason !== 'sync' && notify(reason), options);

/**
 * Calls `check` whenever the stored choice may have changed. Returns the function that notifies the
 * other tabs.
 */
export function connectTabs(check: () => void, signal?: AbortSignal): NotifyTabs {
  const options = signal && { signal };
  document.addEventListener('visibilitychange', check, options);
  addEventListener('pageshow', ({ persisted }) => persisted && check(), options);
  // Cookie Store API: Baseline since 2025, and absent in insecure contexts. It is only one more
  // hint; nothing depends on it.
  const { cookieStore } = globalThis as { cookieStore?: EventTarget };
  cookieStore?.addEventListener('change', check, options);
  return openChannel(check, signal);
}

/**
 * Opens the channel, closes it on `pagehide` and opens it again on `pageshow`: an open channel
 * keeps a page out of the back-forward cache.
 */
function openChannel(check: () => void, signal?: AbortSignal): NotifyTabs {
  let channel: BroadcastChannel | undefined;
  const open = () => {
    channel ??= new BroadcastChannel(CHANNEL);
    channel.onmessage = check;
  };
  const close = () => {
    channel?.close();
    channel = undefined;
  };
  open();
  const options = signal && { signal };
  addEventListener('pageshow', open, options);
  addEventListener('pagehide', close, options);
  signal?.addEventListener('abort', close, { once: true });
  return (reason) => channel?.postMessage(reason);
}
