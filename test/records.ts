import type { Choices } from '../src/model/decide.js';
import type { ConsentRecord } from '../src/model/record.js';

/** The time of all choices in the tests, in Unix seconds: 2026-11-23. */
export const AT = 1795437529;
export const DAY = 24 * 60 * 60;

/** A stored choice. */
export function recordOf(choices: Choices, changes: Partial<ConsentRecord> = {}): ConsentRecord {
  return { revision: 1, at: AT, decisions: new Map(Object.entries(choices)), ...changes };
}

/** The same choice as the documented value of the consent cookie. */
export function cookieOf(yes: string[], no: string[], { revision = 1, at = AT } = {}): string {
  return `v=1&rev=${revision}&at=${at}&yes=${yes.join('.')}&no=${no.join('.')}`;
}
