import type { ConsentUpdate } from '../store/subscribers.js';
import type { ConsentEffect } from './effect.js';

/**
 * Loads the page anew after something was withdrawn, for pages whose scripts cannot be undone. What
 * the visitor has typed is never lost without a question: the browser's own, in its own language.
 */
export const reload: ConsentEffect = (store, { signal }) => {
  const isTouched = watchInput(signal);
  const apply = (update: ConsentUpdate) => {
    if (isWithdrawal(update)) void reloadPage(update, isTouched, signal);
  };
  store.subscribe(apply, { signal });
};

/**
 * A choice that ended because of a new revision does not count: where the page names the old
 * revision, it would count again after each reload.
 */
function isWithdrawal({ consent, previous, changed, reason }: ConsentUpdate): boolean {
  if (!reason || reason === 'revision') return false;
  return changed.some((id) => previous.isGranted(id) && !consent.isGranted(id));
}

async function reloadPage(
  update: ConsentUpdate,
  isTouched: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  // After everybody has heard of the change; a question needs a page that is looked at.
  await new Promise((resolve) => setTimeout(resolve));
  await update.wait;
  if (isTouched()) await whenVisible();
  if (signal.aborted) return;
  if (isTouched()) askOnce();
  location.reload();
}

/** Chromium does not ask for a listener that is gone by the end of the event, as one with `once`. */
function askOnce(): void {
  const asking = new AbortController();
  const ask = (event: Event) => {
    event.preventDefault();
    setTimeout(() => asking.abort());
  };
  addEventListener('beforeunload', ask, asking);
}

async function whenVisible(): Promise<void> {
  while (document.visibilityState === 'hidden') {
    await new Promise((resolve) =>
      document.addEventListener('visibilitychange', resolve, { once: true }),
    );
  }
}

/** Tells whether the visitor has typed something that is still in the page, or been in a frame. */
function watchInput(signal: AbortSignal): () => boolean {
  const touched = new Set<Node>();
  const input = (event: Event) => {
    const [field] = event.composedPath();
    if (field instanceof Element && !isChoice(field)) touched.add(field);
  };
  // What is typed into a frame cannot be heard; that somebody went there can.
  const blur = () => {
    if (document.activeElement instanceof HTMLIFrameElement) touched.add(document.activeElement);
  };
  addEventListener('input', input, { signal, capture: true });
  addEventListener('blur', blur, { signal });
  return () => [...touched].some((node) => node.isConnected);
}

/** The switches of the settings are no input of the page. */
function isChoice(field: Element): boolean {
  return field.getRootNode() instanceof ShadowRoot && field.part.contains('switch');
}
