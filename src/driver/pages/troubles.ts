import type { Trouble } from '../../check/observed.js';
import type { Chosen } from './choosing.js';

const counted = (count: number): string => count.toLocaleString('en');

/** “1 page”, “2,000 pages”. */
export const pageCount = (count: number): string =>
  count === 1 ? '1 page' : `${counted(count)} pages`;

/** A trouble about all of these pages; nothing if there is none. */
function aboutAll(
  kind: Trouble['kind'],
  left: readonly string[],
  isFatal: boolean,
  why: string,
): Trouble[] {
  const [address] = left;
  if (address === undefined) return [];
  const which =
    left.length === 1 ? 'It was' : `${pageCount(left.length)}, of which this is the first, were`;
  return [{ kind, address, isFatal, message: `${which} left out: ${why}` }];
}

/** Pages of other sites. A caller who names one expects it in the record. */
export const elsewhereTroubles = (named: readonly string[], listed: readonly string[]): Trouble[] =>
  aboutAll(
    'elsewhere',
    [...named, ...listed],
    named.length > 0,
    'only pages of one site are visited, and the first address decides which.',
  );

export const robotsTroubles = (disallowed: readonly string[]): Trouble[] =>
  aboutAll(
    'robots',
    disallowed,
    false,
    'robots.txt disallows them for “consent-elements”. Name pages to visit them, or pass “--ignore-robots”.',
  );

/** Files that could not be read. */
export const fileTroubles = (
  kind: 'sitemap' | 'robots',
  messages: ReadonlyMap<string, string>,
  isFatal: boolean,
): Trouble[] => [...messages].map(([address, message]) => ({ kind, address, message, isFatal }));

/** A caller who gets a part of the pages should know about the others. */
export function limitTroubles(
  address: string,
  { pages: { length }, count }: Chosen,
  isCut: boolean,
): Trouble[] {
  if (length === count && !isCut) return [];
  const message = `${pageCount(length)} of ${isCut ? 'at least ' : ''}${counted(count)} were chosen, some of each section of the site: “--pages” changes how many.`;
  return [{ kind: 'limit', address, isFatal: false, message }];
}
