import type { Policy } from '../model/policy.js';

/** The state of the policy: not requested (`empty`), `loading`, `ready`, or `failed`. */
export type PolicyStatus = 'empty' | 'loading' | 'ready' | 'failed';

/** A source of the policy: an address, or JSON in the page. */
interface Source {
  readonly name: string;
  /** Requests the policy from this source. */
  readonly ask: () => void;
  failures: number;
  /** When it may be requested again, in milliseconds. */
  due: number;
}

/**
 * Milliseconds until a failed source may be requested again, and the factor by which this grows.
 */
const [WAIT, GROWTH] = [50, 8];

/** The policy of a document, its source and its state. */
export class PolicyState {
  #policy?: Policy | undefined;
  #name?: string;
  #status: PolicyStatus = 'empty';
  /** Each source that the page has given, by key. */
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
   * Whether to request a source now. The first source is used; a warning names the others, which
   * are fallbacks if it fails. A page may give a failed source again at each change, so the wait
   * before the next attempt grows each time.
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

  /** Sets the policy of a source, or `undefined` if it is unavailable. */
  settle(policy: Policy | undefined, name: string): void {
    this.#policy = policy;
    this.#name = name;
    this.#status = policy ? 'ready' : 'failed';
  }

  /**
   * Marks a source as failed. Returns whether this is its first failure, and how to request the
   * next source.
   */
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
