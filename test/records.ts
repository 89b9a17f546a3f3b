import type { Choices } from '../src/model/decide.js';
import type { ConsentRecord } from '../src/model/record.js';

/** When all choices in the tests are made, in Unix seconds: 2026-11-23. */
export const AT = 1795437529;
export const DAY = 24 * 60 * 60;

/** A stored choice. */
export function recordOf(choices: Choices, changes: Partial<ConsentRecord> = {}): ConsentRecord {
  return { revision: 1, at: AT, decisions: new Map(Object.entries(choices)), ...changes };
}

/** The same as the value of the consent cookie, as the contract writes it. */
export function cookieOf(yes: string[], no: string[], { revision = 1, at = AT } = {}): string {
  return `v=1&rev=${revision}&at=${at}&yes=${yes.join('.')}&no=${no.join('.')}`;
}
