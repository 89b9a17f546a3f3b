import type { Policy } from '../model/policy.js';

/** How far the policy is: not asked for, on its way, there, or not to be had. */
export type PolicyStatus = 'empty' | 'loading' | 'ready' | 'failed';

/** A place that a policy may come from: an address, or JSON in the page. */
interface Source {
  readonly name: string;
  /** Asks it for the policy. */
  readonly ask: () => void;
  failures: number;
  /** When it may be asked again, in milliseconds. */
  due: number;
}

/** Milliseconds until a source that has failed once may be asked again, and how that grows. */
const [WAIT, GROWTH] = [50, 8];

/** The policy of a document, where it comes from and how far it is. */
export class PolicyState {
  #policy?: Policy | undefined;
  #name?: string;
  #status: PolicyStatus = 'empty';
  /** Each source that the page has named, by key. */
  readonly #sources = new Map<string, Source>();
  #asked?: Source;

  get policy(): Policy | undefined {
    return this.#policy;
  }

  get source(): string | undefined {
    return this.#name;
  }

  get status(): PolicyStatus {
    return this.#status;
  }

  /**
   * Whether a source may be asked now. The first one wins; a warning names the others, which step in
   * where it fails. One that has failed is asked again, each time after a longer wait, for a page may
   * name it at each change.
   */
  claim(name: string, ask: () => void = () => undefined, key = name): boolean {
    const source = this.#sources.get(key) ?? this.#add({ name, ask, failures: 0, due: 0 }, key);
    if (this.#isTaken || performance.now() < source.due) return false;
    this.#asked = source;
    this.#name = name;
    this.#status = 'loading';
    return true;
  }

  get #isTaken(): boolean {
    return this.#status === 'loading' || this.#status === 'ready';
  }

  #add(source: Source, key: string): Source {
    this.#sources.set(key, source);
    const { name } = source;
    if (this.#isTaken && name !== this.#name) {
      console.warn(`consent-elements: ${name} is not read while ${this.#name} gives the policy`);
    }
    return source;
  }

  /** Takes the policy of a source, or nothing where it is not to be had. */
  settle(policy: Policy | undefined, name: string): void {
    this.#policy = policy;
    this.#name = name;
    this.#status = policy ? 'ready' : 'failed';
  }

  /** Gives up on a source; tells whether it had failed before, and how to ask the next one. */
  fail(name: string): { readonly isNew: boolean; readonly next?: (() => void) | undefined } {
    this.settle(undefined, name);
    const source = this.#asked?.name === name ? this.#asked : undefined;
    if (source) {
      source.due = performance.now() + WAIT * GROWTH ** source.failures++;
      globalThis.addEventListener?.('online', source.ask, { once: true });
    }
    for (const { failures, ask } of this.#sources.values()) {
      if (failures === 0) return { isNew: true, next: ask };
    }
    return { isNew: !source || source.failures === 1 };
  }
}
