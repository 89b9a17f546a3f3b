/** What all copies of the package on a page know of its gates, so that nothing runs twice. */
interface Ledger {
  /** Gated scripts that were taken on, and the copies of them that run. */
  readonly scripts: WeakSet<HTMLScriptElement>;
  /** How many scripts with a `src` are on their way that inline ones have to wait for. */
  loading: number;
  /** What was stamped from which template. */
  stamped?: WeakMap<HTMLTemplateElement, readonly ChildNode[]>;
  /** When the next script with a `src` may be put in: all inline scripts before it have run. */
  insertable?: Promise<unknown>;
  /** When all scripts so far have run. */
  done?: Promise<unknown>;
}

const KEY = Symbol.for('consent-elements.gates.1');

const shared = globalThis as { [KEY]?: Ledger };

/** The ledger of this page. */
export const ledger = (): Ledger => (shared[KEY] ??= { scripts: new WeakSet(), loading: 0 });
