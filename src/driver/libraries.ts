import readRobots from 'robots-parser';
import { parser as createParser } from 'sax';
import { parseSetCookie } from 'set-cookie-parser';
import { getEntity } from 'third-party-web/nostats-subset.js';
import { getDomain } from 'tldts';

/*
 * The libraries of the driver. `scripts/bundle-driver.mjs` bundles this module with them, so that
 * nobody installs them with the package; its declarations name none of them.
 */

/** The registrable domain of a host; the host itself for IP addresses and names without a dot. */
export const siteOf = (host: string): string =>
  getDomain(host, { allowPrivateDomains: true }) ?? host;

/** The company to which a host belongs, as far as third-party-web knows. */
export function ownerOf(host: string): { readonly name: string } | undefined {
  const entity = getEntity(host);
  return entity && { name: entity.company ?? entity.name };
}

/** What a site allows to robots. */
export interface Robots {
  isAllowed(url: string, userAgent?: string): boolean | undefined;
  getSitemaps(): string[];
  getCrawlDelay(userAgent?: string): number | undefined;
}

/** Reads a `robots.txt`. */
export const robotsOf = (url: string, text: string): Robots => readRobots(url, text);

/** A `Set-Cookie` header. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly domain?: string;
  readonly path?: string;
  readonly expires?: Date;
  readonly maxAge?: number;
  readonly secure?: boolean;
  readonly httpOnly?: boolean;
  readonly sameSite?: string;
  readonly partitioned?: boolean;
}

/** Reads `Set-Cookie` headers. */
export const setCookiesOf = (headers: readonly string[]): SetCookie[] =>
  parseSetCookie([...headers], { decodeValues: false }) as SetCookie[];

const withoutPrefix = (tag: string): string => tag.replace(/^.*:/, '');

/**
 * Gives the text of each element of a name in XML that arrives in pieces, and the name of the element
 * around it. Entities that a file defines itself are not expanded, so that a small file cannot become
 * a large one. Throws where the XML is malformed; what precedes that place was given.
 */
export function xmlTexts(name: string, onText: (text: string, parent: string) => void) {
  const parser = createParser(true, { trim: true });
  const open: string[] = [];
  let text: string | undefined;
  const add = (piece: string) => {
    if (text !== undefined) text += piece;
  };
  parser.onopentag = (tag) => {
    open.push(withoutPrefix(tag.name));
    if (open.at(-1) === name) text = '';
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = () => {
    if (open.pop() !== name || text === undefined) return;
    onText(text, open.at(-1) ?? '');
    text = undefined;
  };
  // Else the parser reads on until the end of the piece: what it gives would depend on the network.
  parser.onerror = (error) => {
    throw error;
  };
  return {
    write: (piece: string) => void parser.write(piece),
    close: () => void parser.close(),
  };
}
