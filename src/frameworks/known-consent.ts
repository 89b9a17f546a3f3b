// The store itself is loaded when something of the page uses it, as with the elements.
import { documentStore } from '../page/stand-in.js';

/**
 * Whether an id is granted. Until the store knows, and on a server, it is what the server has read:
 * a page that was rendered with consent does not lose its content for the time of a request.
 *
 * @param initial What the server has read with `readConsent()`.
 */
export function isGrantedNow(id: string, initial = false): boolean {
  if (!globalThis.document) return initial;
  const { consent, status } = documentStore();
  if (status === 'ready' || status === 'failed') return consent.isGranted(id);
  // A stored choice names categories; only the policy says which services follow them.
  return consent.isGranted(id) || (initial && consent.decision(id) !== 'denied');
}

/** Calls a listener at once and at each change. Returns a function that ends this. */
export function onConsent(listener: () => void): () => void {
  if (!globalThis.document) return () => undefined;
  const ending = new AbortController();
  documentStore().subscribe(listener, ending);
  return () => ending.abort();
}
