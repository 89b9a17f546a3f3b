import type { Policy } from '../model/policy.js';

/** How far the policy is: not asked for, on its way, there, or not to be had. */
export type PolicyStatus = 'empty' | 'loading' | 'ready' | 'failed';

/** The policy of a document, where it comes from and how far it is. */
export class PolicyState {
  #policy?: Policy | undefined;
  #source?: string;
  #status: PolicyStatus = 'empty';

  get policy(): Policy | undefined {
    return this.#policy;
  }

  get source(): string | undefined {
    return this.#source;
  }

  get status(): PolicyStatus {
    return this.#status;
  }

  /**
   * Whether a policy from this source may be taken: the first one wins, others are named in a
   * warning. After a failure another source may step in, the same one is not asked again.
   */
  claim(source: string): boolean {
    if (source === this.#source) return false;
    if (this.#source === undefined || this.#status === 'failed') {
      this.#source = source;
      this.#status = 'loading';
      return true;
    }
    console.warn(`consent-elements: ${source} is not read, the policy is ${this.#source}`);
    return false;
  }

  /** Takes the policy of a source, or nothing where it is not to be had. */
  settle(policy: Policy | undefined, source: string): void {
    this.#policy = policy;
    this.#source = source;
    this.#status = policy ? 'ready' : 'failed';
  }
}
