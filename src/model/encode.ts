import { VERSION } from './decode.js';
import type { ConsentRecord, Decision } from './record.js';

// The value of the consent cookie is a query string, so that every server language can read it with
// its standard library: v=1&rev=1&at=1795437529&yes=statistics.preferences&no=marketing

/** Encodes a record as the value of the consent cookie. */
export function encodeConsent(record: ConsentRecord): string {
  const { revision, at, decisions, gpc, sealed } = record;
  const ids = (wanted: Decision) =>
    [...decisions].filter(([, decision]) => decision === wanted).map(([id]) => id);
  const yes = ids('granted').join('.');
  const no = ids('denied').join('.');
  // Both lists are written even if empty: a value that ends with “yes” may have been truncated. If
  // a truncated value would grant more, the length of both lists (`n`) is written before them.
  const length = sealed ? `&n=${yes.length + no.length}` : '';
  const value = `v=${VERSION}&rev=${revision}&at=${at}${length}&yes=${yes}&no=${no}`;
  return gpc ? `${value}&gpc=1` : value;
}
