import { cookieValue } from '../model/cookie-value.js';
import { CONSENT_COOKIE } from '../model/cookie-values.js';
import type { ConsentStorage } from '../store/consent-storage.js';
import type { ConsentStore } from '../store/consent-store.js';
import type { CookieOptions } from '../store/cookie-storage.js';
import { readCookies } from '../store/read-cookies.js';
import { toldBefore } from './told.js';

let part: typeof import('./rules.js') | undefined;

/** Brings what a policy and a decision need. */
export async function bringRules(store: ConsentStore) {
  part ??= await import('./rules.js');
  store.provide({ policy: part.policyRules, decision: part.decisionRules });
  return part;
}

/** Keeps the choice in the cookie; what writes it comes with the rules. */
export function lazyStorage(cookie: CookieOptions = {}): ConsentStorage {
  const { name = CONSENT_COOKIE } = cookie;
  const whole = () => part?.cookieStorage(cookie);
  return {
    name,
    read: () => {
      const told = toldBefore();
      return told ? told.choice : cookieValue(readCookies(), name);
    },
    write: (value, lifetime) => whole()?.write(value, lifetime) ?? false,
    clear: () => whole()?.clear(),
  };
}
