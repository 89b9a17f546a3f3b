import { DAY, DEFAULT_LIFETIME } from '../model/lifetime.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';

/** The part of the cookie's value after the revision. */
const REST = /^at=(\d+)(?:&n=(\d+))?&yes=([a-z0-9.-]*)&no=([a-z0-9.-]*)(&gpc=1)?$/;

export interface InlineChoice {
  /** Whether the choice answers everything that the banner asks. */
  readonly isComplete: boolean;
  isGranted(id: string): boolean;
}

/**
 * Reads the consent cookie as `decodeConsent` does, in fewer bytes, because this code is in every
 * page. Returns `undefined` if there is no choice.
 *
 * @param accept The cookie of the answer “accept”: it contains the name, the revision and the ids
 *   that the banner asks for.
 * @throws The cookie needs the full reader, or the policy has to decide whether it is valid.
 */
export function inlineChoice(accept: string): InlineChoice | undefined {
  const [head, asked] = accept.split(/at=0&yes=|&no/) as [string, string];
  const name = head.slice(0, head.indexOf('=') + 1);
  const cookies = document.cookie.split('; ').filter((one) => one.startsWith(name));
  if (!cookies[0]) return undefined;
  // Servers that send the cookie again may quote it (Python) or percent-encode it (PHP, Express).
  const written = decodeURIComponent(cookies.join()).replaceAll('"', '');
  const [, at, length, yes = '', no = '', gpc] = REST.exec(after(head, written)) ?? [];
  const isWhole = !length || +length === (yes + no).length;
  if (!isWhole || !isInForce(+at!, gpc)) throw Error();
  return {
    isComplete: asked.split('.').every((id) => isIn(`${yes}.${no}`, id)),
    isGranted: (id) => isIn(yes, id) && !isIn(no, id),
  };
}

const after = (head: string, text: string) =>
  text.startsWith(head) ? text.slice(head.length) : '';

/**
 * Whether the choice certainly counts. One that is older than the GPC signal may not count for all
 * categories.
 */
function isInForce(at: number, gpc: string | undefined) {
  const age = Date.now() / 1000 - at;
  return age < DEFAULT_LIFETIME * DAY && age > -DAY && (gpc || !hasPrivacySignal());
}

const isIn = (list: string, id: string) => list.split('.').includes(id);
