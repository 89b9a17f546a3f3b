import { robotsOf, type Robots } from '../libraries.js';
import { linkedAddress } from './page-address.js';
import { fetchFile, FetchError, reasonOf, type FetchOptions } from './fetching.js';
import { textsOf } from './unpacked.js';

/** Our name in `robots.txt`, whatever the browser calls itself. */
const AGENT = 'consent-elements';

/** RFC 9309: a robot reads as much at least. */
const MAX_BYTES = 500 * 1024;

/** A sitemap of a thousand subdomains must not cause a thousand requests. */
const MAX_ORIGINS = 20;

const LONGEST_DELAY = 30;

export interface RobotsOptions extends FetchOptions {
  readonly ignoreRobots?: boolean | undefined;
}

/** The rules in the `robots.txt` of each host of a site for this robot. */
export interface SiteRobots {
  isAllowed(page: string): Promise<boolean>;
  /** The addresses of sitemaps that the host of a page names. */
  sitemapsOf(page: string): Promise<string[]>;
  /** Milliseconds between two pages, 30,000 at most; `undefined` if the host of the page wants none. */
  delayOf(page: string): Promise<number | undefined>;
  /** Sentences about each `robots.txt` that could not be read, by its address. */
  readonly troubles: ReadonlyMap<string, string>;
}

const FORBID_ALL = 'User-agent: *\nDisallow: /';

async function textOf(address: string, options: FetchOptions): Promise<string> {
  let text = '';
  try {
    const { body } = await fetchFile(address, options);
    for await (const piece of textsOf(body, MAX_BYTES)) text += piece;
  } catch (error) {
    // RFC 9309: a file that is not there allows everything, and one that cannot be read now nothing.
    if (!(error instanceof FetchError) || (error.status ?? 0) >= 500) throw error;
  }
  return text;
}

/** Fetches each `robots.txt` when it is needed, once. */
export function createRobots(options: RobotsOptions): SiteRobots {
  const known = new Map<string, Promise<Robots>>();
  const troubles = new Map<string, string>();
  const read = async (address: string): Promise<Robots> => {
    try {
      return robotsOf(address, await textOf(address, options));
    } catch (error) {
      options.signal?.throwIfAborted();
      const message = `The rules for robots are unknown, as the file ${reasonOf(error, options)}. Pages of sitemaps are left out: name pages, or pass “--ignore-robots”.`;
      troubles.set(address, message);
      return robotsOf(address, FORBID_ALL);
    }
  };
  const robotsAt = (page: string): Promise<Robots> => {
    const address = new URL('/robots.txt', page).href;
    const robots =
      known.get(address) ??
      (known.size < MAX_ORIGINS ? read(address) : Promise.resolve(robotsOf(address, FORBID_ALL)));
    if (known.size < MAX_ORIGINS) known.set(address, robots);
    return robots;
  };
  return siteRobots(robotsAt, troubles, options);
}

const siteRobots = (
  robotsAt: (page: string) => Promise<Robots>,
  troubles: ReadonlyMap<string, string>,
  { ignoreRobots = false }: RobotsOptions,
): SiteRobots => ({
  troubles,
  isAllowed: async (page) =>
    ignoreRobots || ((await robotsAt(page)).isAllowed(page, AGENT) ?? true),
  async sitemapsOf(page) {
    const addresses = (await robotsAt(page)).getSitemaps();
    return addresses.flatMap((text) => linkedAddress(text, page) ?? []);
  },
  async delayOf(page) {
    if (ignoreRobots) return undefined;
    const seconds = (await robotsAt(page)).getCrawlDelay(AGENT);
    return seconds && 1000 * Math.min(seconds, LONGEST_DELAY);
  },
});
