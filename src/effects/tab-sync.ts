import type { ConsentStore } from '../store/consent-store.js';
import type { ConsentEffect } from './effect.js';

const CHANNEL = 'consent-elements';

/**
 * Keeps all tabs of a site at one state: a decision is announced to the others, and what is kept is
 * read again when the page is shown, restored from the back-forward cache, or told that cookies
 * changed.
 */
export const tabSync: ConsentEffect = (store, { signal }) => {
  announce(store, signal);
  const refresh = () => store.refresh();
  const options = { signal };
  document.addEventListener('visibilitychange', refresh, options);
  addEventListener('pageshow', ({ persisted }) => persisted && refresh(), options);
  // Baseline since 2025 and absent on insecure pages: one more hint, nothing depends on it.
  const { cookieStore } = globalThis as { cookieStore?: EventTarget };
  cookieStore?.addEventListener('change', refresh, options);
};

/** An open channel keeps a page out of the back-forward cache, so it closes with the page. */
function announce(store: ConsentStore, signal: AbortSignal): void {
  let channel: BroadcastChannel | undefined;
  const open = () => {
    channel ??= new BroadcastChannel(CHANNEL);
    channel.onmessage = () => store.refresh();
  };
  const close = () => {
    channel?.close();
    channel = undefined;
  };
  open();
  addEventListener('pageshow', open, { signal });
  addEventListener('pagehide', close, { signal });
  signal.addEventListener('abort', close, { once: true });
  store.subscribe(({ reason }) => reason !== 'sync' && reason && channel?.postMessage(reason), {
    signal,
  });
}
