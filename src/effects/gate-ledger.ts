/** What all copies of the package on a page know of its gates, so that nothing runs twice. */
interface Ledger {
  /** Gated scripts that were taken on, and the copies of them that run. */
  readonly scripts: WeakSet<HTMLScriptElement>;
  /** What was stamped from which template. */
  readonly stamped: WeakMap<HTMLTemplateElement, readonly ChildNode[]>;
  /** When the next script with a `src` may be put in: all inline scripts before it have run. */
  insertable: Promise<unknown>;
  /** When all scripts so far have run. */
  done: Promise<unknown>;
}

const KEY = Symbol.for('consent-elements.gates.1');

/** The ledger of this page. */
export function ledger(): Ledger {
  const shared = globalThis as { [KEY]?: Ledger };
  const now = Promise.resolve();
  return (shared[KEY] ??= {
    scripts: new WeakSet(),
    stamped: new WeakMap(),
    insertable: now,
    done: now,
  });
}
