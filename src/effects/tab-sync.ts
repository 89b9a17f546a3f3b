import type { ConsentReason } from '../store/consent-events.js';
import type { ConsentEffect } from './effect.js';

const CHANNEL = 'consent-elements';

/** Tells the other tabs of a site that a decision was made here. */
export type TellTabs = (reason: ConsentReason) => void;

/**
 * Keeps all tabs of a site at one state: a decision is announced to the others, and what is kept is
 * read again when the page is shown, restored from the back-forward cache, or told that cookies
 * changed.
 */
export const tabSync: ConsentEffect = (store, { signal }) => {
  const tell = connectTabs(() => store.refresh(), signal);
  telling(tell)(store, { signal });
};

/** Announces what is decided in this tab. */
export const telling =
  (tell: TellTabs): ConsentEffect =>
  (store, options) =>
    store.subscribe(({ reason }) => reason && reason !== 'sync' && tell(reason), options);

/** Calls `look` whenever the choice may be another one; returns what tells the other tabs. */
export function connectTabs(look: () => void, signal?: AbortSignal): TellTabs {
  const options = signal && { signal };
  document.addEventListener('visibilitychange', look, options);
  addEventListener('pageshow', ({ persisted }) => persisted && look(), options);
  // Baseline since 2025 and absent on insecure pages: one more hint, nothing depends on it.
  const { cookieStore } = globalThis as { cookieStore?: EventTarget };
  cookieStore?.addEventListener('change', look, options);
  return openChannel(look, signal);
}

/** An open channel keeps a page out of the back-forward cache, so it closes with the page. */
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
