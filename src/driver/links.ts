import type { Page } from 'playwright-core';
import { webAddress } from './addresses.js';
import { withoutSecrets } from './secrets.js';
import { HANGING, within } from './waiting.js';

const FILE = /\.(?!html?$|php$|aspx?$|jsp$)[a-z0-9]{2,5}$/i;
/** Would end the session of a signed-in visitor. */
const SIGN_OUT = /(log|sign)[-_]?(out|off)\b/i;

/** Runs in the page. */
function readLinks(): string[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')];
  return links.slice(0, 5000).map(({ href }) => href);
}

function pageAddress(link: string, host: string): string | undefined {
  const url = webAddress(link);
  if (!url || url.host !== host || !/^https?:$/.test(url.protocol)) return undefined;
  if (FILE.test(url.pathname) || SIGN_OUT.test(url.pathname)) return undefined;
  url.hash = '';
  // The address is recorded, and must not sign in its readers.
  return withoutSecrets(url.href);
}

/** The pages of the same host to which a page links, in the order of the document. */
export async function linksOn(page: Page): Promise<string[]> {
  const { host } = new URL(page.url());
  const links = (await within(page.evaluate(readLinks), HANGING)) ?? [];
  return [...new Set(links.flatMap((link) => pageAddress(link, host) ?? []))];
}
