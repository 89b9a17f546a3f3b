import type { Builder } from './embed.js';
import { autoplay, film, timeIn } from './film.js';
import { idIn, playerAddress, seconds, segments } from './parameters.js';

/** A film that was made for phones. */
const UPRIGHT = { width: '315', ratio: '9/16' };

/**
 * A film or a playlist of YouTube, from its host for privacy-enhanced mode.
 *
 * @see https://developers.google.com/youtube/player_parameters
 * @see https://support.google.com/youtube/answer/171780 (privacy-enhanced mode)
 */
export const youtube: Builder = (url) => {
  const { searchParams } = url;
  const list = idIn(searchParams.get('list'));
  const video = youtubeVideo(url) ?? (list && isList(url) ? 'videoseries' : undefined);
  if (!video) return undefined;
  const src = playerAddress(`https://www.youtube-nocookie.com/embed/${video}`, {
    list,
    start: timeIn(url),
    end: seconds(searchParams.get('end')),
    autoplay: autoplay(url),
  });
  return film(url, 'youtube', src, segments(url)[0] === 'shorts' ? UPRIGHT : {});
};

/** Addresses of players that look like those of a film, but have no film. */
const NO_FILM = /^(videoseries|live_stream)$/;

function youtubeVideo(url: URL): string | undefined {
  const id = youtubeId(url) ?? '';
  return /^[\w-]{11}$/.test(id) && !NO_FILM.test(id) ? id : undefined;
}

/** The text where the address of a film has its id. */
function youtubeId(url: URL): string | null | undefined {
  const [first = '', second] = segments(url);
  if (url.hostname === 'youtu.be') return first;
  if (first === 'watch') return url.searchParams.get('v');
  return /^(shorts|live|embed|v)$/.test(first) ? second : undefined;
}

/** Whether an address without a film is that of a playlist. */
const isList = ({ pathname }: URL): boolean =>
  /^\/(playlist|embed|embed\/videoseries)\/?$/.test(pathname);

const VIMEO_PATH =
  /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/|(?:album|showcase)\/\d+\/video\/|ondemand\/[\w-]+\/)?(\d+)(?:\/([\da-f]+))?\/?$/;

/**
 * A film of Vimeo. The address asks the player not to track; that of an unlisted film has a hash.
 *
 * @see https://github.com/vimeo/player.js#readme (`h`)
 * @see https://help.vimeo.com/hc/en-us/articles/26080940921361 (`dnt`)
 */
export const vimeo: Builder = (url) => {
  const [, id, hash] = VIMEO_PATH.exec(url.pathname) ?? [];
  if (!id) return undefined;
  const h = idIn(url.searchParams.get('h')) ?? hash;
  const player = `https://player.vimeo.com/video/${id}`;
  const src = playerAddress(player, { h, dnt: 1, autoplay: autoplay(url) });
  const time = timeIn(url);
  return film(url, 'vimeo', time ? `${src}#t=${time}s` : src);
};
