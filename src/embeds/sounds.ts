import { BrowserURL } from './browser-url.js';
import type { Builder } from './embed.js';
import { asksToPlay, playerAddress } from './parameters.js';

const SPOTIFY_PATH =
  /^\/(?:intl-[\w-]+\/)?(?:embed\/)?(track|episode|album|artist|playlist|show)\/(\w+)\/?$/;

/**
 * Music or a podcast of Spotify: one piece in the low player, a list in the high one.
 *
 * @see https://developer.spotify.com/documentation/embeds
 */
export const spotify: Builder = ({ pathname }) => {
  const [, kind = '', id] = SPOTIFY_PATH.exec(pathname) ?? [];
  if (!id) return undefined;
  return {
    service: 'spotify-embed',
    src: `https://open.spotify.com/embed/${kind}/${id}`,
    allow: 'encrypted-media',
    width: '100%',
    height: /^(track|episode)$/.test(kind) ? '152' : '352',
  };
};

/**
 * A track or a playlist of SoundCloud.
 *
 * @see https://developers.soundcloud.com/docs/api/html5-widget
 */
export const soundcloud: Builder = (url) => {
  const sound = url.hostname === 'w.soundcloud.com' ? soundInPlayer(url) : url;
  if (!sound) return undefined;
  const isList = LIST_PATH.test(sound.pathname);
  if (!isList && !TRACK_PATH.test(sound.pathname)) return undefined;
  const plays = asksToPlay(url) || url.searchParams.get('auto_play') === 'true';
  return {
    service: 'soundcloud',
    src: playerAddress('https://w.soundcloud.com/player/', {
      url: `https://${sound.hostname.replace(/^(m|www)\./, '')}${sound.pathname}${secretOf(sound)}`,
      auto_play: plays,
    }),
    allow: plays ? 'autoplay' : undefined,
    width: '100%',
    height: isList ? '450' : '166',
  };
};

/** By name, with the token of a private one, or by number. */
const LIST_PATH = /^\/(?:[\w-]+\/sets\/[\w-]+(?:\/s-\w+)?|playlists\/\d+)\/?$/;
const TRACK_PATH = /^\/[\w-]+\/[\w-]+(?:\/s-\w+)?\/?$/;

/** What the address of a player plays. */
function soundInPlayer({ searchParams }: URL): URL | undefined {
  const address = searchParams.get('url') ?? '';
  const sound = BrowserURL.canParse(address) ? new BrowserURL(address) : undefined;
  return sound && /^(api\.)?soundcloud\.com$/.test(sound.hostname) ? sound : undefined;
}

/** The token of a private sound. */
function secretOf({ searchParams }: URL): string {
  const token = searchParams.get('secret_token') ?? '';
  return /^[\w-]+$/.test(token) ? `?secret_token=${token}` : '';
}
