import { decodeConsent, encodeConsent } from '../model/codec.js';
import type { ConsentRecord } from '../model/consent.js';
import type { ConsentStorage } from './consent-storage.js';

/** The visitor's record together with the place where it is kept. */
export class KeptRecord {
  readonly storage: ConsentStorage;
  #value?: string;
  #current?: ConsentRecord;
  #isHeld = false;

  constructor(storage: ConsentStorage) {
    this.storage = storage;
    this.reread();
  }

  get current(): ConsentRecord | undefined {
    return this.#current;
  }

  /** The record as it is written down. */
  get value(): string | undefined {
    return this.#value;
  }

  /** Whether the storage has what this page goes by. */
  get isKept(): boolean {
    return !this.#isHeld;
  }

  /** Takes over what another tab or a server has written; tells whether that was something else. */
  reread(): boolean {
    const value = this.storage.read();
    // A choice that the browser did not keep is held by this page alone.
    if (this.#isHeld || value === this.#value) return false;
    this.#value = value;
    this.#current = value === undefined ? undefined : decodeConsent(value);
    return true;
  }

  /** Keeps a new record and tells whether the storage did so too. */
  keep(record: ConsentRecord, lifetime: number): boolean {
    const value = encodeConsent(record);
    this.#value = value;
    this.#current = record;
    this.#isHeld = !this.storage.write(value, lifetime);
    return !this.#isHeld;
  }

  forget(): void {
    this.storage.clear();
    this.#value = undefined;
    this.#current = undefined;
    this.#isHeld = false;
  }
}
