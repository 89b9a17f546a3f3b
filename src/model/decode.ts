import type { ConsentRecord, Decision } from './record.js';

/** The version of the value's form. */
export const VERSION = '1';

/**
 * A cookie holds at most 4096 bytes (RFC 6265bis, section 5.6). This package writes no longer
 * value.
 */
const MAX_LENGTH = 4096;
const NUMBER = /^\d{1,15}$/;
const ID = /^[a-z0-9-]+$/;

/**
 * Reads the value of the consent cookie. Returns `undefined` for a value that cannot be read:
 * malformed, truncated, too long, or of a later version. Skips unknown parts and ids. Never throws.
 */
export function decodeConsent(value: string): ConsentRecord | undefined {
  const parts = partsOf(value);
  const [revision, at] = [number(parts.rev), number(parts.at)];
  if (parts.v !== VERSION || isNaN(revision + at) || !hasItsLength(parts)) return undefined;
  const granted = ids(parts.yes);
  const decisions = new Map<string, Decision>(granted.map((id) => [id, 'granted']));
  // Denials are read last: an id that is in both lists is denied.
  for (const id of ids(parts.no)) decisions.set(id, 'denied');
  // A value that still has its `no` list was not truncated in the middle of a granted id.
  const cut = parts.no === undefined ? granted.at(-1) : undefined;
  return { revision, at, decisions, ...(parts.gpc === '1' && { gpc: true }), ...(cut && { cut }) };
}

type Parts = Partial<Record<string, string>>;

function partsOf(value: string): Parts {
  const parts = new URLSearchParams(value.length > MAX_LENGTH ? '' : unwrap(value));
  // Of two parts of one name, the first counts.
  return Object.fromEntries([...parts].reverse());
}

const hasItsLength = ({ n, yes = '', no = '' }: Parts): boolean =>
  n === undefined || number(n) === (yes + no).length;

/**
 * Removes quotes and percent-encoding. Servers that send the cookie again may quote the value
 * (Python) or percent-encode it (PHP, Express).
 */
export function unwrap(value: string): string {
  const bare = value.replace(/^"(.*)"$/, '$1');
  if (bare.includes('=')) return bare;
  try {
    return decodeURIComponent(bare);
  } catch {
    return '';
  }
}

const number = (digits = ''): number => (NUMBER.test(digits) ? +digits : NaN);

const ids = (list = ''): string[] => list.split('.').filter((id) => ID.test(id));
