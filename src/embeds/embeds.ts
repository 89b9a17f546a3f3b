import { BrowserURL } from './browser-url.js';
import type { Builder, Embed } from './embed.js';
import { mastodon, peertube } from './federated.js';
import { vimeo, youtube } from './films.js';
import { googleMaps, openStreetMap } from './maps.js';
import { instagram } from './posts.js';
import { soundcloud, spotify } from './sounds.js';
import { dailymotion, twitch } from './streams.js';

/** The hosts of each site whose addresses can be shown. */
const SITES: readonly (readonly [RegExp, Builder])[] = [
  [/^((www|m|music)\.)?youtube(-nocookie)?\.com$|^youtu\.be$/, youtube],
  [/^((www|player)\.)?vimeo\.com$/, vimeo],
  [/^((www|geo)\.)?dailymotion\.com$|^dai\.ly$/, dailymotion],
  [/^((www|m|player|clips)\.)?twitch\.tv$/, twitch],
  [/^((www|maps)\.)?google\.(com|[a-z]{2}|com?\.[a-z]{2})$/, googleMaps],
  [/^(www\.)?openstreetmap\.org$/, openStreetMap],
  [/^open\.spotify\.com$/, spotify],
  [/^((www|m|api|w)\.)?soundcloud\.com$/, soundcloud],
  [/^(www\.)?instagram\.com$/, instagram],
];

/** What the page knows about an embed besides its address. */
export interface Place {
  /** The host of the page. */
  readonly parent: string;
  /**
   * The service that the author named: its catalogue id or its kind. PeerTube and Mastodon run on
   * hosts of anyone, so their addresses alone do not say what they are.
   */
  readonly named?: string | undefined;
}

/** Software that anyone can host, by what the author named. */
const FEDERATED = new Map([
  ['peertube', peertube],
  ['video', peertube],
  ['mastodon-embed', mastodon],
  ['social', mastodon],
]);

/**
 * The frame for the address of a page or a player; `undefined` if the address is of no known embed.
 * The frame is always of the site’s own player, whatever else the address contains.
 */
export function embedOf(address: string, { parent, named = '' }: Place): Embed | undefined {
  const url = webAddress(address);
  if (!url) return undefined;
  const build = SITES.find(([hosts]) => hosts.test(url.hostname))?.[1];
  if (!build) return FEDERATED.get(named)?.(url);
  return url.port ? undefined : build(url, parent);
}

/** Reads an address; `undefined` if it is not of the web, or has a user’s name before the host. */
function webAddress(address: string): URL | undefined {
  if (!BrowserURL.canParse(address)) return undefined;
  const url = new BrowserURL(address);
  const isWeb = /^https?:$/.test(url.protocol);
  return isWeb && !url.username && !url.password ? url : undefined;
}
