/** Content that a gate has let in, and how to take it out again. */
export interface OpenContent {
  /** What it was opened with; another value of the author's attributes opens it again. */
  readonly key: string;
  /** What stands in the page because of it; nothing for an address alone. */
  readonly nodes?: readonly ChildNode[];
  /** Whether it still stands where it was put: a router or a morphing script may have removed it. */
  isThere(): boolean;
  shut(): void;
}

/** What all copies of the package on a page know of its gates, so that nothing runs twice. */
interface Ledger {
  /** Gated scripts that have run, or are about to. */
  readonly scripts: WeakSet<HTMLScriptElement>;
  /** What gated scripts wrote by `document.write`, until it is put into the page. */
  readonly written: Map<HTMLScriptElement, string>;
  /** The content that is open, by its gate. */
  readonly open: Map<Element, OpenContent>;
  /** How many scripts with a `src` are on their way that inline ones have to wait for. */
  loading: number;
  /** When everything has settled that gates have to wait for; absent where there is nothing. */
  announced?: Promise<unknown>;
  /** When the next script with a `src` may be put in: all inline scripts before it have run. */
  insertable?: Promise<unknown>;
  /** When all scripts so far have run. */
  done?: Promise<unknown>;
}

const KEY = Symbol.for('consent-elements.gates.2');

const shared = globalThis as { [KEY]?: Ledger };

/** The ledger of this page. */
export const ledger = (): Ledger =>
  (shared[KEY] ??= {
    scripts: new WeakSet(),
    written: new Map(),
    open: new Map(),
    loading: 0,
  });
