import type { Party } from '../check/observed.js';
import { siteOf } from './libraries.js';

/** The address, if it is one of the web. */
export function webAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^(https?|wss?):$/.test(url.protocol) && url.hostname ? url : undefined;
}

/** The address without query and fragment, or `undefined` if it is none of the web. */
export function bareAddress(text: string | undefined): string | undefined {
  const url = text === undefined ? undefined : webAddress(text);
  return url && url.origin.replace(/^null$/, '') + url.pathname;
}

/** The host of an address; empty if it is none of the web. */
export const hostOf = (text: string): string => webAddress(text)?.hostname ?? '';

/** Whether a host belongs to the site of another one. */
export const partyOf = (host: string, siteHost: string): Party =>
  siteOf(host) === siteOf(siteHost) ? 'first' : 'third';
