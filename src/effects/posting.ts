import { OUTBOX } from '../model/outbox.js';
import type { ConsentReason } from '../store/consent-events.js';
import type { ConsentUpdate } from '../store/subscribers.js';
import type { ConsentEffect } from './effect.js';

/** What the visitor did on this page; other tabs post what was done there. */
const DECISIONS: readonly ConsentReason[] = [
  'accept-all',
  'reject-all',
  'save',
  'embed',
  'api',
  'reset',
];

/** A decision on its way: the name that it waits under, and what is to be told of it. */
export interface Waiting {
  /** Time and chance: `consent-elements.outbox.1795437529000.12,255,…` (16 bytes). */
  readonly key: string;
  /** JSON. */
  readonly text: string;
}

/**
 * Posts each decision to the store's endpoint, for a record of consent (GDPR, article 7(1)). It is
 * put down at once, so that it outlives the page; the code that sends it is loaded when there is
 * something to send. What was not recorded is posted again on a later page view, or when the browser
 * is online again.
 */
export const posting: ConsentEffect = (store, { signal }) => {
  const send = (unkept?: Waiting) => {
    if (!store.endpoint || !(unkept ?? isAnyWaiting())) return;
    import('./delivery.js')
      .then(({ deliver }) => deliver(store, unkept))
      // The answer may have set the cookie.
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
 * Each decision has a name of its own, so that two tabs never overwrite each other's. Gives it back
 * where storage is blocked or full.
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

function isAnyWaiting(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(OUTBOX));
  } catch {
    return false;
  }
}

function warn(error: unknown): void {
  console.warn('consent-elements: a decision could not be posted yet', error);
}
