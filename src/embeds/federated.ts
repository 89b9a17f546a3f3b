import type { Embed } from './embed.js';
import { asksToPlay, idIn, playerAddress, seconds, segments } from './parameters.js';

/** What a host of anyone may do: its frame cannot lead the page to another address. */
const SANDBOX = 'allow-forms allow-popups allow-same-origin allow-scripts';

/**
 * A film of PeerTube. The address asks the player not to share the visitor's address with other
 * viewers.
 *
 * @see https://docs.joinpeertube.org/api/embed-player
 */
export function peertube(url: URL): Embed | undefined {
  const { origin, pathname, searchParams } = url;
  const [, id] = /^\/(?:w|videos\/(?:watch|embed))\/([\w-]+)\/?$/.exec(pathname) ?? [];
  if (!id) return undefined;
  const plays = asksToPlay(url);
  const src = playerAddress(`${origin}/videos/embed/${id}`, {
    p2p: 0,
    start: seconds(searchParams.get('start')),
    stop: seconds(searchParams.get('stop')),
    autoplay: plays ? 1 : undefined,
  });
  const allow = plays ? 'autoplay' : undefined;
  return { service: 'peertube', src, allow, sandbox: SANDBOX, width: '100%', ratio: '16/9' };
}

/**
 * A post on a server of Mastodon.
 *
 * @see https://docs.joinmastodon.org/methods/oembed/
 */
export function mastodon(url: URL): Embed | undefined {
  const [user = '', post, rest] = segments(url);
  const isPost = /^@[\w.-]+(@[\w.-]+)?$/.test(user) && /^\d+$/.test(post ?? '');
  if (!isPost || (rest !== undefined && rest !== 'embed') || !idIn(post)) return undefined;
  return {
    service: 'mastodon-embed',
    src: `${url.origin}/${user}/${post}/embed`,
    sandbox: SANDBOX,
    width: '400',
    height: '480',
  };
}
