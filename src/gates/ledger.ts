/** Content that a gate has inserted, and how to remove it. */
export interface OpenContent {
  /** The author's attributes when it was opened. If they change, it is opened again. */
  readonly key: string;
  /** The nodes in the page because of it; absent for an address. */
  readonly nodes?: readonly ChildNode[];
  /** Whether it is still in its place. A router or a morphing script may have removed it. */
  isThere(): boolean;
  shut(): void;
}

/**
 * Opens an element whose addresses are held back in `data-*` attributes. Calls `reopen` where the
 * browser discards what it has loaded.
 */
export type Opener = (element: HTMLElement, reopen: () => void) => Omit<OpenContent, 'key'>;

/**
 * The state that all copies of the package on a page share about its gates, so that nothing runs
 * twice.
 */
interface Ledger {
  /** Gated scripts that have run or are about to run. */
  readonly scripts: WeakSet<HTMLScriptElement>;
  /** The `document.write` output of gated scripts that has not been inserted yet. */
  readonly written: Map<HTMLScriptElement, string>;
  /** The open content, by gate. */
  readonly open: Map<Element, OpenContent>;
  /** How many scripts with a `src` are loading that inline scripts have to wait for. */
  loading: number;
  /** The promise that gates wait for; absent if there is nothing to wait for. */
  announced?: Promise<unknown>;
  /**
   * Resolves when the next script with a `src` may be inserted: all inline scripts before it have
   * run.
   */
  insertable?: Promise<unknown>;
  /** Resolves when all scripts so far have run. */
  done?: Promise<unknown>;
}

const KEY = Symbol.for('consent-elements.gates.2');

const shared = globalThis as { [KEY]?: Ledger };

/** Returns the ledger of this page. */
export const ledger = (): Ledger =>
  (shared[KEY] ??= {
    scripts: new WeakSet(),
    written: new Map(),
    open: new Map(),
    loading: 0,
  });
