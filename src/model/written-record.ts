import type { ConsentRecord, Decision } from './consent.js';

/** What `encodeConsent` writes, part by part. */
const WRITTEN =
  /^v=1&rev=(\d{1,15})&at=(\d{1,15})(?:&n=(\d+))?&yes=([a-z0-9.-]*)&no=([a-z0-9.-]*)(&gpc=1)?$/;

/**
 * Reads a consent cookie that stands exactly as this package writes it, or as a server sends that
 * again, quoted or percent-encoded. Nothing for all else, which `decodeConsent` may still understand:
 * this is the little that the first code of a page knows.
 */
export function writtenRecord(value: string): ConsentRecord | undefined {
  const [, revision, at, length, yes = '', no = '', gpc] = WRITTEN.exec(bare(value)) ?? [];
  if (!revision || (length && +length !== (yes + no).length)) return undefined;
  // Denials come last: an id that stands in both lists is denied.
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
