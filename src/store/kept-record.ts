import { decodeConsent } from '../model/decode.js';
import type { ConsentRecord } from '../model/consent.js';
import type { ConsentStorage } from './consent-storage.js';

/** Seconds in which an answer that was on its way while the visitor decided must have come. */
const ON_ITS_WAY = 60;

/** What is said of a choice that the storage does not keep. */
export const NOT_KEPT = {
  path: '',
  expected: 'a cookie that the browser keeps; the choice holds for this page only',
};

/** The visitor's record together with the place where it is kept. */
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

  /** The record as it is written down. */
  get value(): string | undefined {
    return this.#value;
  }

  /** Whether the storage has what this page goes by. */
  get isKept(): boolean {
    return !this.#isHeld;
  }

  /**
   * Takes over what another tab or a server has written; tells whether that was something else. A
   * server that sends the cookie again may send the choice before the one that was just made here:
   * that one is put back.
   */
  reread(now: number, lifetime: number): boolean {
    const value = this.storage.read();
    // A choice that the browser did not keep is held by this page alone.
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

  /** Keeps a new record and tells whether the storage did so too. */
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
