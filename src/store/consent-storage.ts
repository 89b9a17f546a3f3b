import { CONSENT_COOKIE } from '../model/consent-cookie.js';

/** Stores the visitor's choice between page views. */
export interface ConsentStorage {
  /** The name of the stored item in the inventory: the cookie's name. */
  readonly name: string;
  /**
   * Returns the stored value, or `undefined` if there is none or it cannot be read. Must not throw.
   */
  read(): string | undefined;
  /**
   * Stores a value. Returns whether it was stored. Must not throw.
   *
   * @param lifetime Days.
   */
  write(value: string, lifetime: number): boolean;
  /** Deletes the stored value. Must not throw. */
  clear(): void;
}

/** A storage in memory, for tests, stories and previews. Its content ends with the page. */
export function memoryStorage(value?: string): ConsentStorage {
  let kept = value;
  return {
    name: CONSENT_COOKIE,
    read: () => kept,
    write(next) {
      kept = next;
      return true;
    },
    clear() {
      kept = undefined;
    },
  };
}
