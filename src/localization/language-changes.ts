const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls `fn` when a `lang` attribute changes anywhere in the document. All callers share an
 * observer.
 */
export function onLanguageChange(fn: () => void, { signal }: { signal: AbortSignal }): void {
  listeners.add(fn);
  observer ??= observe();
  signal.addEventListener('abort', () => ignore(fn), { once: true });
}

function observe(): MutationObserver {
  const created = new MutationObserver(() => listeners.forEach((fn) => fn()));
  created.observe(document, { subtree: true, attributeFilter: ['lang'] });
  return created;
}

function ignore(fn: () => void): void {
  listeners.delete(fn);
  if (listeners.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}
