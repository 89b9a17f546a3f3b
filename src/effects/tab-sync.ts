import type { ConsentReason } from '../store/consent-events.js';
import type { ConsentEffect } from './run-effects.js';

const CHANNEL = 'consent-elements';

/** Announces to the other tabs of the site that a decision was made in this one. */
export type TellTabs = (reason: ConsentReason) => void;

/**
 * Keeps all tabs of a site in the same state. Announces decisions to the other tabs. Reads the
 * stored choice again when the page is shown, is restored from the back-forward cache, or is
 * notified that cookies changed.
 */
export const tabSync: ConsentEffect = (store, { signal }) => {
  const tell = connectTabs(() => store.refresh(), signal);
  telling(tell)(store, { signal });
};

/** The subscriber that announces decisions made in this tab. */
export const telling =
  (tell: TellTabs): ConsentEffect =>
  (store, options) =>
    store.subscribe(({ reason }) => reason && reason !== 'sync' && tell(reason), options);

/**
 * Calls `look` whenever the stored choice may have changed. Returns the function that notifies the
 * other tabs.
 */
export function connectTabs(look: () => void, signal?: AbortSignal): TellTabs {
  const options = signal && { signal };
  document.addEventListener('visibilitychange', look, options);
  addEventListener('pageshow', ({ persisted }) => persisted && look(), options);
  // Cookie Store API: Baseline since 2025, and absent in insecure contexts. It is only one more
  // hint; nothing depends on it.
  const { cookieStore } = globalThis as { cookieStore?: EventTarget };
  cookieStore?.addEventListener('change', look, options);
  return openChannel(look, signal);
}

/**
 * Opens the channel, closes it on `pagehide` and opens it again on `pageshow`: an open channel
 * keeps a page out of the back-forward cache.
 */
function openChannel(look: () => void, signal?: AbortSignal): TellTabs {
  let channel: BroadcastChannel | undefined;
  const open = () => {
    channel ??= new BroadcastChannel(CHANNEL);
    channel.onmessage = look;
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
