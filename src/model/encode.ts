import type { ConsentRecord, Decision } from './consent.js';
import { VERSION } from './decode.js';

/** Writes a record as the value of the consent cookie. */
export function encodeConsent(record: ConsentRecord): string {
  const { revision, at, decisions, gpc, sealed } = record;
  const ids = (wanted: Decision) =>
    [...decisions].filter(([, decision]) => decision === wanted).map(([id]) => id);
  const yes = ids('granted').join('.');
  const no = ids('denied').join('.');
  // Both lists stand there even if empty: a value that ends with “yes” may have been cut off.
  // The length of both lists, ahead of them, where a value without its end would grant more.
  const length = sealed ? `&n=${yes.length + no.length}` : '';
  const value = `v=${VERSION}&rev=${revision}&at=${at}${length}&yes=${yes}&no=${no}`;
  return gpc ? `${value}&gpc=1` : value;
}
