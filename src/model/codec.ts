import type { ConsentRecord, Decision } from './consent.js';

// The value of the consent cookie is a query string, so that every server language reads it with
// its standard library: v=1&rev=1&at=1795437529&n=31&yes=statistics.preferences&no=marketing
const VERSION = '1';
/** A cookie holds at most 4096 bytes (RFC 6265bis, section 5.6); longer values are not ours. */
const MAX_LENGTH = 4096;
const NUMBER = /^\d{1,15}$/;
const ID = /^[a-z0-9-]+$/;

/** Writes a record as the value of the consent cookie. */
export function encodeConsent({ revision, at, decisions }: ConsentRecord): string {
  const ids = (wanted: Decision) =>
    [...decisions].filter(([, decision]) => decision === wanted).map(([id]) => id);
  const yes = ids('granted').join('.');
  const no = ids('denied').join('.');
  // The length of both lists goes ahead of them, so that a value that was cut off shows: with the
  // end of “no” the refusal of a service could get lost, or an id turn into a shorter one.
  const n = yes.length + no.length;
  return `v=${VERSION}&rev=${revision}&at=${at}&n=${n}&yes=${yes}&no=${no}`;
}

/**
 * Reads the value of the consent cookie. Nothing for what cannot be read: garbled, cut off, too
 * long, or of a later version. Parts and ids that are not understood are passed over; never throws.
 */
export function decodeConsent(value: string): ConsentRecord | undefined {
  if (value.length > MAX_LENGTH) return undefined;
  const parts = new URLSearchParams(unwrap(value));
  const revision = number(parts, 'rev');
  const at = number(parts, 'at');
  const lists = wholeLists(parts);
  if (parts.get('v') !== VERSION) return undefined;
  if (revision === undefined || at === undefined || !lists) return undefined;
  const decisions = new Map<string, Decision>(ids(lists.yes).map((id) => [id, 'granted']));
  // Denials come last: an id that stands in both lists is denied.
  for (const id of ids(lists.no)) decisions.set(id, 'denied');
  return { revision, at, decisions };
}

/** Both lists, unless they are shorter than they were. A writer may leave the length out. */
function wholeLists(parts: URLSearchParams): { yes: string; no: string } | undefined {
  const [yes, no] = [parts.get('yes') ?? '', parts.get('no') ?? ''];
  const isWhole = !parts.has('n') || number(parts, 'n') === yes.length + no.length;
  return isWhole ? { yes, no } : undefined;
}

/** Servers that send the cookie again may quote it (Python) or percent-encode it (PHP, Express). */
function unwrap(value: string): string {
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

function ids(text: string): string[] {
  return text.split('.').filter((id) => ID.test(id));
}
