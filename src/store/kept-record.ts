import { decodeConsent } from '../model/decode.js';
import type { ConsentRecord } from '../model/record.js';
import type { ConsentStorage } from './consent-storage.js';

/**
 * In seconds. How long a server's response to an earlier request may still overwrite a new choice.
 */
const ON_ITS_WAY = 60;

/** The problem to report if the storage does not keep a choice. */
export const NOT_KEPT = {
  path: '',
  expected: 'a cookie that the browser keeps; the choice holds for this page only',
};

/** The visitor's record and the storage that keeps it. */
export class KeptRecord {
  readonly storage: ConsentStorage;
  #value?: string;
  #current?: ConsentRecord;
  #isHeld = false;
  #isOwn = false;

  constructor(storage: ConsentStorage) {
    this.storage = storage;
    this.#take(storage.read());
  }

  get current(): ConsentRecord | undefined {
    return this.#current;
  }

  /** The stored text of the record. */
  get value(): string | undefined {
    return this.#value;
  }

  /** Whether the storage contains the choice that this page uses. */
  get isKept(): boolean {
    return !this.#isHeld;
  }

  /**
   * Reads the storage again, after another tab or a server may have written it. Returns whether the
   * choice changed. A server that sends the cookie again may send the previous choice instead of
   * the one just made here; then the new choice is stored again.
   */
  reread(now: number, lifetime: number): boolean {
    const value = this.storage.read();
    // A choice that the browser did not store is valid on this page only.
    if (this.#isHeld || value === this.#value) return false;
    if (!this.#isOvertaken(value, now)) {
      this.#take(value);
      return true;
    }
    this.storage.write(this.#value!, lifetime);
    return false;
  }

  #isOvertaken(value: string | undefined, now: number): boolean {
    const [before, own] = [decodeConsent(value ?? ''), this.#isOwn && this.#current];
    return Boolean(before && own && before.at < own.at && now - own.at < ON_ITS_WAY);
  }

  #take(value: string | undefined): void {
    this.#value = value;
    this.#current = value === undefined ? undefined : decodeConsent(value);
    this.#isOwn = false;
  }

  /** Stores a new record. Returns whether the storage kept it. */
  keep(record: ConsentRecord, value: string, lifetime: number): boolean {
    this.#value = value;
    this.#current = record;
    this.#isOwn = true;
    this.#isHeld = !this.storage.write(value, lifetime);
    return !this.#isHeld;
  }

  forget(): void {
    this.storage.clear();
    this.#take(undefined);
    this.#isHeld = false;
  }
}
