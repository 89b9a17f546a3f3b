import type { ConsentRecord, Decision } from './consent.js';
import { VERSION } from './encode.js';

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
  const parts = new URLSearchParams(value.length > MAX_LENGTH ? '' : unwrap(value));
  const [revision, at] = [number(parts, 'rev'), number(parts, 'at')];
  if (text(parts, 'v') !== VERSION || isNaN(revision + at) || !hasItsLength(parts)) {
    return undefined;
  }
  const granted = ids(parts, 'yes');
  const decisions = new Map<string, Decision>(granted.map((id) => [id, 'granted']));
  // Denials are read last: an id that is in both lists is denied.
  for (const id of ids(parts, 'no')) decisions.set(id, 'denied');
  return { revision, at, decisions, ...marks(parts, granted) };
}

function marks(parts: URLSearchParams, granted: readonly string[]) {
  const gpc = text(parts, 'gpc') === '1';
  // A value that still has its `no` list was not truncated in the middle of a granted id.
  const cut = parts.has('no') ? undefined : granted.at(-1);
  return { ...(gpc && { gpc }), ...(cut && { cut }) };
}

function hasItsLength(parts: URLSearchParams): boolean {
  return !parts.has('n') || number(parts, 'n') === (text(parts, 'yes') + text(parts, 'no')).length;
}

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

const text = (parts: URLSearchParams, name: string): string => parts.get(name) ?? '';

function number(parts: URLSearchParams, name: string): number {
  const digits = text(parts, name);
  return NUMBER.test(digits) ? Number(digits) : NaN;
}

function ids(parts: URLSearchParams, name: string): string[] {
  return text(parts, name)
    .split('.')
    .filter((id) => ID.test(id));
}
