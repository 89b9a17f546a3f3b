/** Counts the listeners of the window, the document and the like, until `restore()`. */
export function recordListeners() {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const active: Listener[] = [];
  const drop = (gone: Listener) => {
    const index = active.findIndex((one) => isSame(one, gone));
    if (index < 0) return;
    const [{ target, type, end }] = active.splice(index, 1) as [Listener];
    removeEventListener.call(target, type, end);
  };
  EventTarget.prototype.addEventListener = function (type, callback, options) {
    addEventListener.call(this, type, callback, options);
    const { capture, once, signal } = optionsOf(options);
    if (!callback || signal?.aborted || !outlivesElements(this)) return;
    const one = { target: this, type, callback, capture, end: () => drop(one) };
    if (active.some((other) => isSame(other, one))) return;
    active.push(one);
    if (once) addEventListener.call(this, type, one.end);
    if (signal) addEventListener.call(signal, 'abort', one.end, { once: true });
  };
  EventTarget.prototype.removeEventListener = function (type, callback, options) {
    removeEventListener.call(this, type, callback, options);
    if (callback)
      drop({ target: this, type, callback, ...optionsOf(options), end: () => undefined });
  };
  return {
    /** The types of the active listeners, in alphabetical order. */
    get active() {
      return active.map(({ type }) => type).sort();
    },
    restore: () =>
      void Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
  };
}

interface Listener {
  readonly target: EventTarget;
  readonly type: string;
  readonly callback: EventListenerOrEventListenerObject;
  readonly capture: boolean;
  /** Removes a listener from the list when it has ended by itself. */
  readonly end: () => void;
}

function isSame(one: Listener, other: Listener): boolean {
  return (
    one.target === other.target &&
    one.type === other.type &&
    one.callback === other.callback &&
    one.capture === other.capture
  );
}

function optionsOf(options: boolean | AddEventListenerOptions = {}) {
  const { capture = false, ...rest } =
    typeof options === 'boolean' ? { capture: options } : options;
  return { capture, once: false, signal: undefined, ...rest } as {
    capture: boolean;
    once: boolean;
    signal: AbortSignal | undefined;
  };
}

/** Listeners on an element or a signal are collected with it. */
function outlivesElements(target: EventTarget): boolean {
  return target === document || !(target instanceof Node || target instanceof AbortSignal);
}
