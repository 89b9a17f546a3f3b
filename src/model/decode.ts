import type { ConsentRecord, Decision } from './consent.js';

// The value of the consent cookie is a query string, so that every server language reads it with
// its standard library: v=1&rev=1&at=1795437529&yes=statistics.preferences&no=marketing
export const VERSION = '1';
/** A cookie holds at most 4096 bytes (RFC 6265bis, section 5.6); longer values are not ours. */
const MAX_LENGTH = 4096;
const NUMBER = /^\d{1,15}$/;
const ID = /^[a-z0-9-]+$/;

/**
 * Reads the value of the consent cookie. Nothing for what cannot be read: garbled, cut off, too
 * long, or of a later version. Parts and ids that are not understood are passed over; never throws.
 */
export function decodeConsent(value: string): ConsentRecord | undefined {
  if (value.length > MAX_LENGTH) return undefined;
  const parts = new URLSearchParams(unwrap(value));
  const revision = number(parts, 'rev');
  const at = number(parts, 'at');
  if (parts.get('v') !== VERSION || revision === undefined || at === undefined) return undefined;
  if (!hasItsLength(parts)) return undefined;
  const granted = ids(parts, 'yes');
  const decisions = new Map<string, Decision>(granted.map((id) => [id, 'granted']));
  // Denials come last: an id that stands in both lists is denied.
  for (const id of ids(parts, 'no')) decisions.set(id, 'denied');
  const gpc = parts.get('gpc') === '1';
  return { revision, at, decisions, ...(gpc && { gpc }), ...cutOff(parts, granted) };
}

function hasItsLength(parts: URLSearchParams): boolean {
  const [yes, no] = [parts.get('yes') ?? '', parts.get('no') ?? ''];
  return !parts.has('n') || number(parts, 'n') === yes.length + no.length;
}

/** A value that still has its list of refusals was not cut off in the middle of a granted id. */
function cutOff(parts: URLSearchParams, granted: readonly string[]): { cut?: string } {
  const cut = granted.at(-1);
  return parts.has('no') || cut === undefined ? {} : { cut };
}

/** Servers that send the cookie again may quote it (Python) or percent-encode it (PHP, Express). */
export function unwrap(value: string): string {
  const bare = value.replace(/^"(.*)"$/, '$1');
  if (bare.includes('=')) return bare;
  try {
    return decodeURIComponent(bare);
  } catch {
    return '';
  }
}

function number(parts: URLSearchParams, name: string): number | undefined {
  const text = parts.get(name) ?? '';
  return NUMBER.test(text) ? Number(text) : undefined;
}

function ids(parts: URLSearchParams, name: string): string[] {
  return (parts.get(name) ?? '').split('.').filter((id) => ID.test(id));
}
