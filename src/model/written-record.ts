import type { ConsentRecord, Decision } from './consent.js';

/** Matches the output of `encodeConsent`, part by part. */
const WRITTEN =
  /^v=1&rev=(\d{1,15})&at=(\d{1,15})(?:&n=(\d+))?&yes=([a-z0-9.-]*)&no=([a-z0-9.-]*)(&gpc=1)?$/;

/**
 * Reads a consent cookie in exactly the form in which this package writes it, or in which a server
 * sends that again (quoted or percent-encoded). Returns `undefined` for all other forms, some of
 * which `decodeConsent` can read. The code that a page loads first has only this small reader.
 */
export function writtenRecord(value: string): ConsentRecord | undefined {
  const [, revision, at, length, yes = '', no = '', gpc] = WRITTEN.exec(bare(value)) ?? [];
  if (!revision || (length && +length !== (yes + no).length)) return undefined;
  // Denials are read last: an id that is in both lists is denied.
  const decisions = new Map([...listed(yes, 'granted'), ...listed(no, 'denied')]);
  return { revision: +revision, at: +at!, decisions, gpc: !!gpc };
}

const listed = (ids: string, decision: Decision): [string, Decision][] =>
  (ids.match(/[^.]+/g) ?? []).map((id) => [id, decision]);

function bare(value: string): string {
  try {
    return decodeURIComponent(value.replace(/^"(.*)"$/, '$1'));
  } catch {
    return '';
  }
}
