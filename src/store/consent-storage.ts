import { CONSENT_COOKIE } from '../model/cookie-values.js';

/** Where the visitor's choice is kept between page views. */
export interface ConsentStorage {
  /** What the inventory calls the stored item: the cookie's name. */
  readonly name: string;
  /** The stored value; nothing where there is none or it cannot be read. Never throws. */
  read(): string | undefined;
  /** Keeps a value for some days and tells whether it stuck. Never throws. */
  write(value: string, lifetime: number): boolean;
  clear(): void;
}

/** A storage that forgets with the page: for tests, stories and previews. */
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
