import type { ConsentUpdate } from '../store/subscribers.js';
import type { ConsentEffect } from './run-effects.js';

/**
 * Reloads the page after a withdrawal, for pages whose scripts cannot be undone. If the visitor has
 * typed something, the browser asks first (`beforeunload`, in the browser's language), so that no
 * input is lost without a question.
 */
export const reload: ConsentEffect = (store, { signal }) => {
  const isTouched = watchInput(signal);
  const apply = (update: ConsentUpdate) => {
    if (isWithdrawal(update)) void reloadPage(update, isTouched, signal);
  };
  store.subscribe(apply, { signal });
};

/**
 * Whether an update withdraws something. A choice that a new revision invalidated does not count:
 * if the page states the old revision, the choice would be valid again after each reload.
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
  // A task later, all subscribers have received the change. The browser's question needs a visible
  // page.
  await new Promise((resolve) => setTimeout(resolve));
  await update.wait;
  if (isTouched()) await whenVisible();
  if (signal.aborted) return;
  if (isTouched()) askOnce();
  location.reload();
}

/**
 * Makes the browser ask once. Chromium does not ask for a listener that is removed by the end of
 * the event, as one with `once` is.
 */
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

/**
 * Returns a function that says whether the visitor has typed something that is still in the page,
 * or has been in a frame.
 */
function watchInput(signal: AbortSignal): () => boolean {
  const touched = new Set<Node>();
  const input = (event: Event) => {
    const [field] = event.composedPath();
    if (field instanceof Element && !isChoice(field)) touched.add(field);
  };
  // The page cannot observe input in a frame, but it can observe that the focus moved there.
  const blur = () => {
    if (document.activeElement instanceof HTMLIFrameElement) touched.add(document.activeElement);
  };
  addEventListener('input', input, { signal, capture: true });
  addEventListener('blur', blur, { signal });
  return () => [...touched].some((node) => node.isConnected);
}

/** Whether a field is a switch of the settings, which is no input of the page. */
function isChoice(field: Element): boolean {
  return field.getRootNode() instanceof ShadowRoot && field.part.contains('switch');
}
