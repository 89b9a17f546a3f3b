import { OUTBOX, type Waiting } from '../model/outbox.js';
import { isAnyWaiting } from './is-any-waiting.js';
import type { ConsentReason } from '../store/consent-events.js';
import type { ConsentUpdate } from '../store/subscribers.js';
import type { ConsentEffect } from './run-effects.js';

/** The decisions that are posted: those made on this page. Other tabs post their own. */
const DECISIONS: readonly ConsentReason[] = [
  'accept-all',
  'reject-all',
  'save',
  'embed',
  'api',
  'reset',
];

/**
 * Posts each decision to the store's endpoint, for a record of consent (GDPR, article 7(1)). The
 * decision is stored at once, so that it survives the page; the code that sends it is loaded when
 * there is something to send. A decision that was not recorded is posted again on a later page
 * view, or when the browser is online again.
 */
export const posting: ConsentEffect = (store, { signal }) => {
  const send = (unkept?: Waiting) => {
    if (!store.endpoint || !(unkept ?? isAnyWaiting())) return;
    import('./delivery.js')
      .then(({ deliver }) => deliver(store, unkept))
      // The response may have set the cookie.
      .then(() => store.refresh())
      .catch(warn);
  };
  const post = ({ reason, value }: ConsentUpdate) => {
    if (!store.endpoint || !reason || !DECISIONS.includes(reason)) return;
    const { lang: language } = document.documentElement;
    send(put(JSON.stringify({ reason, revision: store.policy?.revision, value, language })));
  };
  store.subscribe(post, { signal });
  addEventListener('online', () => send(), { signal });
  send();
};

/**
 * Stores a decision under its own key, so that two tabs never overwrite each other's. Returns the
 * entry if it could not be stored, because storage is blocked or full.
 */
function put(text: string): Waiting | undefined {
  const key = `${OUTBOX}${Date.now()}.${crypto.getRandomValues(new Uint8Array(16))}`;
  try {
    localStorage.setItem(key, text);
    return undefined;
  } catch {
    return { key, text };
  }
}

function warn(error: unknown): void {
  console.warn('consent-elements: a decision could not be posted yet', error);
}
