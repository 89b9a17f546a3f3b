import { DAY, DEFAULT_LIFETIME } from '../model/lifetime.js';
import { hasPrivacySignal } from '../platform/privacy-signal.js';

/** What follows the revision in the value of the cookie. */
const REST = /^at=(\d+)(?:&n=(\d+))?&yes=([a-z0-9.-]*)&no=([a-z0-9.-]*)(&gpc=1)?$/;

export interface InlineChoice {
  /** Whether all is decided that the banner asks for. */
  readonly isComplete: boolean;
  isGranted(id: string): boolean;
}

/**
 * Reads the consent cookie as `writtenRecord` does, in fewer bytes, for they stand in every page.
 * Nothing where there is none.
 *
 * @param accept The cookie of the answer “accept”: it has the name, the revision and what is asked.
 * @throws It takes more to read the cookie, or the policy to tell whether it is in force.
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

/** A choice that is older than the signal may not count for all. */
function isInForce(at: number, gpc: string | undefined) {
  const age = Date.now() / 1000 - at;
  return age < DEFAULT_LIFETIME * DAY && age > -DAY && (gpc || !hasPrivacySignal());
}

const isIn = (list: string, id: string) => list.split('.').includes(id);
